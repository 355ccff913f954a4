import { expect, test } from 'vitest'
import { sumOf } from './sum.ts'

test('a sum is exact beyond what a number holds, and nothing sums to zero', () => {
  expect(sumOf([2n ** 53n, 1n, -3n])).toBe(9_007_199_254_740_990n)
  expect(sumOf([])).toBe(0n)
})
