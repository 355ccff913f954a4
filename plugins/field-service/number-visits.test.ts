import { expect, test } from 'vitest'
import { numberVisits } from './number-visits.ts'

test('one visit takes the number as it is', () => {
  expect(numberVisits(12n, 1)).toEqual(['V-000012'])
})

test('several are counted behind it, so that they sort as they were ordered', () => {
  expect(numberVisits(12n, 2)).toEqual(['V-000012-1', 'V-000012-2'])
  const many = numberVisits(12n, 120)
  expect(new Set(many).size).toBe(120)
  expect([...many].sort()).toEqual(many)
})
