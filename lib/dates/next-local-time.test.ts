import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localTime } from './local-time.ts'
import { nextLocalTime } from './next-local-time.ts'

test.each([
  ['2027-03-12T06:00:00Z', '07:30', 'Europe/Vienna', '2027-03-12T06:30:00.000Z'],
  ['2027-03-12T06:30:00Z', '07:30', 'Europe/Vienna', '2027-03-13T06:30:00.000Z'],
  // Clocks go from 02:00 to 03:00: there is no 02:30.
  ['2027-03-28T00:30:00Z', '02:30', 'Europe/Vienna', '2027-03-28T01:30:00.000Z'],
  // Clocks go back from 03:00 to 02:00: there are two.
  ['2027-10-31T00:10:00Z', '02:30', 'Europe/Vienna', '2027-10-31T00:30:00.000Z'],
  ['2027-10-31T00:30:00Z', '02:30', 'Europe/Vienna', '2027-10-31T01:30:00.000Z'],
  ['2027-04-03T15:10:00Z', '01:45', 'Australia/Lord_Howe', '2027-04-03T15:15:00.000Z'],
])('after %s it is next %s in %s at %s', (after, time, zone, expected) => {
  expect(nextLocalTime(new Date(after), time, zone).toISOString()).toBe(expected)
})

test('lies ahead, within two days, and clocks show the time unless they skip it', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Vienna',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  )
  const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2029-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, fc.nat(1439), zones, (after, minutes, zone) => {
      const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
      const next = nextLocalTime(after, time, zone)
      expect(next.getTime()).toBeGreaterThan(after.getTime())
      expect(next.getTime() - after.getTime()).toBeLessThanOrEqual(49 * 3_600_000)
      const shown = localTime(next, zone).slice(11)
      expect(shown >= time).toBe(true)
    }),
  )
})
