import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BusinessCalendar } from './business-calendar.ts'
import { addBusinessMinutes, businessMinutesBetween, closeOfBusinessDay } from './business-time.ts'

const hours = { opensAt: '08:00', closesAt: '17:00' }
const vienna: BusinessCalendar = {
  timeZone: 'Europe/Vienna',
  week: new Map([1, 2, 3, 4, 5].map((weekday) => [weekday, hours])),
  isHoliday: (on) => on.endsWith('-12-25') || on.endsWith('-12-26') || on.endsWith('-01-01'),
}

const calendars: readonly BusinessCalendar[] = [
  vienna,
  { ...vienna, timeZone: 'America/New_York', week: new Map([[6, { opensAt: '00:00', closesAt: '04:00' }]]) },
  { ...vienna, timeZone: 'Australia/Lord_Howe', week: new Map([1, 7].map((day) => [day, hours])) },
  { ...vienna, timeZone: 'Asia/Kolkata', isHoliday: () => false },
]

const anyCalendar = fc.constantFrom(...calendars)
const anyMoment = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2031-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000))
const anyMinutes = fc.integer({ min: 1, max: 20_000 })

describe('working time', () => {
  test.each([
    ['within a day', '2026-11-23T09:00:00Z', 60, '2026-11-23T10:00:00Z'],
    ['from before the door opens', '2026-11-23T03:00:00Z', 60, '2026-11-23T08:00:00Z'],
    ['over a night', '2026-11-23T15:30:00Z', 60, '2026-11-24T07:30:00Z'],
    ['over a weekend', '2026-11-27T15:30:00Z', 60, '2026-11-30T07:30:00Z'],
    ['over holidays and a weekend', '2026-12-24T15:30:00Z', 60, '2026-12-28T07:30:00Z'],
    ['to the end of the day', '2026-11-23T15:00:00Z', 60, '2026-11-23T16:00:00Z'],
    ['over the change to summer time', '2026-03-27T15:30:00Z', 60, '2026-03-30T06:30:00Z'],
  ])('%s', (_, from, minutes, until) => {
    expect(addBusinessMinutes(vienna, new Date(from), minutes)).toEqual(new Date(until))
  })

  test('what was added is what lies between, in every zone and over every change of clocks', () => {
    fc.assert(
      fc.property(anyCalendar, anyMoment, anyMinutes, (calendar, from, minutes) => {
        const until = addBusinessMinutes(calendar, from, minutes)
        expect(businessMinutesBetween(calendar, from, until)).toBe(minutes)
        expect(businessMinutesBetween(calendar, from, new Date(until.getTime() - 60_000))).toBe(minutes - 1)
      }),
    )
  })

  test('added in two goes it comes to the same instant', () => {
    fc.assert(
      fc.property(anyCalendar, anyMoment, anyMinutes, anyMinutes, (calendar, from, first, second) => {
        const inTwoGoes = addBusinessMinutes(calendar, addBusinessMinutes(calendar, from, first), second)
        expect(inTwoGoes).toEqual(addBusinessMinutes(calendar, from, first + second))
      }),
    )
  })

  test('whoever begins later is never done earlier', () => {
    fc.assert(
      fc.property(anyCalendar, anyMoment, anyMinutes, anyMinutes, (calendar, from, wait, minutes) => {
        const later = new Date(from.getTime() + wait * 60_000)
        expect(
          addBusinessMinutes(calendar, later, minutes) >= addBusinessMinutes(calendar, from, minutes),
        ).toBe(true)
      }),
    )
  })
})

describe('working days', () => {
  test.each([
    ['the day itself does not count', '2026-11-23T05:00:00Z', 1, '2026-11-24T16:00:00Z'],
    ['over a weekend', '2026-11-27T09:00:00Z', 2, '2026-12-01T16:00:00Z'],
    ['asked on a Sunday', '2026-11-29T09:00:00Z', 1, '2026-11-30T16:00:00Z'],
    ['holidays are free', '2026-12-24T09:00:00Z', 1, '2026-12-28T16:00:00Z'],
    ['after midnight it is the next day', '2026-11-23T23:30:00Z', 1, '2026-11-25T16:00:00Z'],
  ])('%s', (_, from, days, until) => {
    expect(closeOfBusinessDay(vienna, new Date(from), days)).toEqual(new Date(until))
  })

  test('a calendar without a working day says so rather than searching forever', () => {
    const closed = { ...vienna, week: new Map() }
    expect(() => closeOfBusinessDay(closed, new Date('2026-11-23T09:00:00Z'), 1)).toThrow(
      'The business calendar has no working day. Choose at least one weekday.',
    )
  })
})
