import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextTry } from './next-try.ts'

const first = new Date('2027-03-01T09:00:00Z')

test('a mail is tried again soon, then ever more seldom, and for three days', () => {
  const tries: Date[] = []
  let now: Date | undefined = first
  for (let attempts = 1; now; attempts += 1) {
    tries.push(now)
    now = nextTry(now, first, attempts)
  }
  const gaps = tries.slice(1).map((at, index) => (at.getTime() - (tries[index] ?? first).getTime()) / 60_000)
  expect(gaps.slice(0, 4)).toEqual([1, 2, 4, 8])
  expect(Math.max(...gaps)).toBe(360)
  const lastsHours = ((tries.at(-1) ?? first).getTime() - first.getTime()) / 3_600_000
  expect(lastsHours).toBeGreaterThan(64)
  expect(lastsHours).toBeLessThanOrEqual(72)
})

test('the next try is never now or before, however often it failed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 60 }), (attempts, hours) => {
      const now = new Date(first.getTime() + hours * 3_600_000)
      const next = nextTry(now, first, attempts)
      expect(next === undefined || next > now).toBe(true)
    }),
  )
})
