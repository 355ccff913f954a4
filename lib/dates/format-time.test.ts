import { expect, test } from 'vitest'
import { formatTime } from './format-time.ts'

test('writes the day first and 24 hours, as they are in the zone', () => {
  const instant = new Date('2027-03-12T23:30:00Z')
  expect(formatTime(instant, 'en', 'UTC')).toBe('12 Mar 2027, 23:30')
  expect(formatTime(instant, 'en', 'Europe/Vienna')).toBe('13 Mar 2027, 00:30')
  expect(formatTime(instant, 'de', 'Europe/Vienna')).toBe('13. März 2027, 00:30')
})
