import { assert, integer, array, double, property } from 'fast-check'
import { expect, test } from 'vitest'
import { scaleOf } from './scale-of.ts'

test.each([
  ['nothing', [], [0, 1]],
  ['only zero', [0, 0], [0, 1]],
  ['a single small count', [1], [0, 1]],
  ['a single large count', [7], [0, 2, 4, 6, 8]],
  ['counts', [3, 12, 40], [0, 10, 20, 30, 40]],
  ['fractions', [0.1, 0.31], [0, 0.1, 0.2, 0.3, 0.4]],
  ['losses alone', [-30, -5], [-30, -20, -10, 0]],
  ['losses and gains', [-12, 25], [-20, -10, 0, 10, 20, 30]],
  ['what is no number', [Number.NaN, 2], [0, 1, 2]],
])('%s has round ticks', (_, values, ticks) => {
  expect(scaleOf(values).ticks).toEqual(ticks)
})

test('zero lies where the losses end', () => {
  const { placeOf } = scaleOf([-10, 30])
  expect([placeOf(-10), placeOf(0), placeOf(30)]).toEqual([0, 0.25, 1])
})

const values = array(
  double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Math.round(value * 100) / 100),
  { minLength: 1, maxLength: 40 },
)

test('every value lies between the ticks, of which there are two to seven', () => {
  assert(
    property(values, (known) => {
      const { ticks, placeOf } = scaleOf(known)
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(7)
      expect(ticks).toContain(0)
      for (const value of known) {
        expect(placeOf(value)).toBeGreaterThanOrEqual(-1e-9)
        expect(placeOf(value)).toBeLessThanOrEqual(1 + 1e-9)
      }
    }),
  )
})

test('counts have whole ticks', () => {
  assert(
    property(array(integer({ min: 0, max: 1_000_000 }), { maxLength: 40 }), (counts) => {
      expect(scaleOf(counts).ticks.every((tick) => Number.isInteger(tick))).toBe(true)
    }),
  )
})
