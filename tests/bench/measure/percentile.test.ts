import { expect, test } from 'vitest'
import { latencyOf, percentile, rounded } from './percentile.ts'

const hundred = Array.from({ length: 100 }, (_, index) => index + 1)

test.each([
  [0, 1],
  [0.5, 50],
  [0.975, 98],
  [0.99, 99],
  [1, 100],
])('the share %d of 1 to 100 ends at %d', (share, value) => {
  expect(percentile(hundred, share)).toBe(value)
})

test('nothing has the percentile 0', () => {
  expect(percentile([], 0.5)).toBe(0)
})

test('the order in which answers came does not matter', () => {
  expect(latencyOf([3, 1, 2])).toEqual({ p50: 2, p97_5: 3, p99: 3 })
})

test.each([
  [1234.5, 1230],
  [0.01234, 0.0123],
  [0, 0],
])('%d is told as %d', (value, told) => {
  expect(rounded(value)).toBe(told)
})
