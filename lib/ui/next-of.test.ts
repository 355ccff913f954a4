import { expect, test } from 'vitest'
import { nextOf } from './next-of.ts'

const row = ['first', 'middle', 'last']

test.each([
  ['ArrowDown', 'first', 'middle'],
  ['ArrowDown', 'last', 'first'],
  ['ArrowDown', 'elsewhere', 'first'],
  ['ArrowUp', 'middle', 'first'],
  ['ArrowUp', 'first', 'last'],
  ['ArrowUp', 'elsewhere', 'last'],
  ['Home', 'last', 'first'],
  ['End', 'first', 'last'],
  ['Enter', 'first', undefined],
])('%s goes from %s to %s', (key, present, next) => {
  expect(nextOf(row, present, key)).toBe(next)
})

test('an empty row leads nowhere', () => {
  expect(nextOf([], undefined, 'ArrowDown')).toBeUndefined()
})
