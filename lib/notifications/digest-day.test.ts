import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestDay } from './digest-day.ts'

const hourMilliseconds = 3_600_000

test.each([
  ['2027-03-12T05:59:00Z', 'Europe/Vienna', undefined],
  ['2027-03-12T06:00:00Z', 'Europe/Vienna', '2027-03-12'],
  ['2027-03-12T06:00:00Z', 'America/New_York', undefined],
  ['2027-03-12T06:00:00Z', 'Asia/Tokyo', '2027-03-12'],
  ['2027-03-12T20:00:00Z', 'Asia/Tokyo', undefined],
  ['2027-03-12T22:30:00Z', 'Asia/Tokyo', '2027-03-13'],
])('at %s in %s the mail of %s is due', (now, zone, day) => {
  expect(digestDay(new Date(now), zone)).toBe(day)
})

test('every day has its mail once, however the clocks change, when somebody looks every hour', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Vienna',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  )
  const starts = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-01'), noInvalidDate: true })
  fc.assert(
    fc.property(starts, zones, (start, zone) => {
      const hours = Array.from(
        { length: 24 * 10 },
        (_, hour) => new Date(start.getTime() + hour * hourMilliseconds),
      )
      const days = hours.flatMap((now) => digestDay(now, zone) ?? [])
      const inTurn = [...new Set(days)]
      expect(inTurn).toEqual(inTurn.toSorted())
      expect(inTurn.length).toBeGreaterThanOrEqual(9)
      expect(inTurn.length).toBeLessThanOrEqual(11)
    }),
    { numRuns: 50 },
  )
})
