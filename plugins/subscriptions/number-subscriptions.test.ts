import { expect, test } from 'vitest'
import { numberSubscriptions } from './number-subscriptions.ts'

test('one subscription takes the number as it is', () => {
  expect(numberSubscriptions(12n, 1)).toEqual(['C-000012'])
})

test('several are counted behind it, so that they sort as they were ordered', () => {
  expect(numberSubscriptions(12n, 2)).toEqual(['C-000012-1', 'C-000012-2'])
  const many = numberSubscriptions(12n, 120)
  expect(new Set(many).size).toBe(120)
  expect([...many].sort()).toEqual(many)
})
