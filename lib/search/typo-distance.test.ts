import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { typoDistance } from './typo-distance.ts'

test.each([
  ['toner', 'toner', 0],
  ['tonner', 'toner', 1],
  ['tner', 'toner', 1],
  ['toher', 'toner', 1],
  ['tonre', 'toner', 1],
  ['keybaord', 'keyboard', 1],
  ['kyebaord', 'keyboard', 2],
])('from %s to %s it is %d slips', (left, right, distance) => {
  expect(typoDistance(left, right, 2)).toBe(distance)
})

const word = fc.stringMatching(/^[abc]{0,7}$/u)

test('within its limit it is what the definition says, beyond it is more', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (left, right, limit) => {
      const distance = Math.min(distanceByDefinition(left, right), limit + 1)
      expect(Math.min(typoDistance(left, right, limit), limit + 1)).toBe(distance)
    }),
    { numRuns: 1_000 },
  )
})

function distanceByDefinition(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length
  const isSwap = left.length > 1 && left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1)
  return Math.min(
    distanceByDefinition(left.slice(0, -1), right) + 1,
    distanceByDefinition(left, right.slice(0, -1)) + 1,
    distanceByDefinition(left.slice(0, -1), right.slice(0, -1)) + (left.at(-1) === right.at(-1) ? 0 : 1),
    isSwap ? distanceByDefinition(left.slice(0, -2), right.slice(0, -2)) + 1 : Infinity,
  )
}
