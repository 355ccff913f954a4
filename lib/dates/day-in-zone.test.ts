import { expect, test } from 'vitest'
import { dayInZone } from './day-in-zone.ts'

test.each([
  ['2027-03-12T23:30:00Z', 'UTC', '2027-03-12'],
  ['2027-03-12T23:30:00Z', 'Europe/Vienna', '2027-03-13'],
  ['2027-03-28T22:00:00Z', 'Europe/Vienna', '2027-03-29'],
  ['2027-01-01T02:00:00Z', 'America/New_York', '2026-12-31'],
  ['2027-01-01T11:00:00Z', 'Pacific/Apia', '2027-01-02'],
])('%s in %s falls on %s', (instant, timeZone, day) => {
  expect(dayInZone(new Date(instant), timeZone)).toBe(day)
})
