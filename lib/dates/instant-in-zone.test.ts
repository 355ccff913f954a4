import { describe, expect, test } from 'vitest'
import { instantInZone } from './instant-in-zone.ts'

describe('instantInZone', () => {
  test.each([
    ['2027-03-12T14:30', 'UTC', '2027-03-12T14:30:00.000Z'],
    ['2027-03-12T14:30', 'Europe/Vienna', '2027-03-12T13:30:00.000Z'],
    ['2027-07-12T14:30', 'Europe/Vienna', '2027-07-12T12:30:00.000Z'],
    ['2027-03-28T02:30', 'Europe/Vienna', '2027-03-28T01:30:00.000Z'],
    ['2027-10-31T02:30', 'Europe/Vienna', '2027-10-31T00:30:00.000Z'],
  ])('%s in %s is %s', (local, timeZone, instant) => {
    expect(instantInZone(local, timeZone)).toBe(instant)
  })

  test.each(['', 'soon', '2027-02-30T10:00', '2027-03-12', '2027-03-12T25:00'])('"%s" is no time', (text) => {
    expect(instantInZone(text, 'Europe/Vienna')).toBeUndefined()
  })
})
