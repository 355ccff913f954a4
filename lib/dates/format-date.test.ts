import { describe, expect, test } from 'vitest'
import { formatDate, formatPlainDate } from './format-date.ts'

describe('formatDate', () => {
  test('writes the day first, as it is in the zone', () => {
    const instant = new Date('2027-03-12T23:30:00Z')
    expect(formatDate(instant, 'en', 'UTC')).toBe('12 Mar 2027')
    expect(formatDate(instant, 'en', 'Europe/Vienna')).toBe('13 Mar 2027')
    expect(formatDate(instant, 'de', 'America/New_York')).toBe('12. März 2027')
  })
})

describe('formatPlainDate', () => {
  test('writes the same day wherever the server stands', () => {
    expect(formatPlainDate('2027-03-12', 'en')).toBe('12 Mar 2027')
    expect(formatPlainDate('2027-03-12', 'de')).toBe('12. März 2027')
  })

  test.each(['12 March', '2027-02-30', '2027-3-1', ''])('refuses "%s"', (text) => {
    expect(() => formatPlainDate(text, 'en')).toThrow(RangeError)
  })
})
