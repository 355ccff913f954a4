import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from './identifier.ts'

const at = (milliseconds: number) => ({ now: () => new Date(milliseconds) })

test('an id is 26 characters of the alphabet that leaves out i, l, o and u', () => {
  expect(newId()).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/)
})

test('ids sort by the moment they were made', () => {
  const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 })
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      fc.pre(one !== other)
      expect(newId(at(one)) < newId(at(other))).toBe(one < other)
    }),
  )
})

test('100,000 ids of one millisecond are all different', () => {
  const ids = Array.from({ length: 100_000 }, () => newId(at(1_700_000_000_000)))
  expect(new Set(ids).size).toBe(ids.length)
})
