import { expect, test } from 'vitest'
import { instantInZone } from './instant-in-zone.ts'
import { localTime } from './local-time.ts'

test.each([
  ['2027-03-12T13:30:59.999Z', 'Europe/Vienna', '2027-03-12T14:30'],
  ['2027-07-12T12:30:00.000Z', 'Europe/Vienna', '2027-07-12T14:30'],
  ['2027-03-12T23:30:00.000Z', 'UTC', '2027-03-12T23:30'],
])('at %s clocks in %s show %s', (instant, timeZone, local) => {
  expect(localTime(new Date(instant), timeZone)).toBe(local)
})

test('a local time comes back as it went in', () => {
  const instant = instantInZone('2027-07-12T14:30', 'America/New_York') ?? ''
  expect(localTime(new Date(instant), 'America/New_York')).toBe('2027-07-12T14:30')
})
