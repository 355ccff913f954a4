import { dayInZone } from '#lib/dates/day-in-zone.ts'
import type { BusinessCalendar } from './business-calendar.ts'
import { workingDays } from './business-calendar.ts'

const minuteMilliseconds = 60_000

/**
 * The instant by which so many minutes of working time have passed. Work that ends with the day ends then, not the
 * next morning.
 *
 * @param minutes whole, at least 1
 */
export function addBusinessMinutes(calendar: BusinessCalendar, from: Date, minutes: number): Date {
  let leftMilliseconds = minutes * minuteMilliseconds
  for (const { opens, closes } of workingDays(calendar, from)) {
    const begins = Math.max(opens.getTime(), from.getTime())
    const openMilliseconds = closes.getTime() - begins
    if (openMilliseconds >= leftMilliseconds) return new Date(begins + leftMilliseconds)
    if (openMilliseconds > 0) leftMilliseconds -= openMilliseconds
  }
  throw new RangeError('The business calendar ended.')
}

/** How many minutes of working time lie between two instants; 0 where the second is not later. */
export function businessMinutesBetween(calendar: BusinessCalendar, from: Date, until: Date): number {
  let milliseconds = 0
  for (const { opens, closes } of workingDays(calendar, from)) {
    if (opens >= until) break
    const begins = Math.max(opens.getTime(), from.getTime())
    const ends = Math.min(closes.getTime(), until.getTime())
    if (ends > begins) milliseconds += ends - begins
  }
  return milliseconds / minuteMilliseconds
}

/**
 * The close of the n-th working day after the day of `from`. That day itself does not count, however early it is:
 * "within two working days" gives whole days.
 *
 * @param days whole, at least 1
 */
export function closeOfBusinessDay(calendar: BusinessCalendar, from: Date, days: number): Date {
  const today = dayInZone(from, calendar.timeZone)
  let left = days
  for (const { on, closes } of workingDays(calendar, from)) {
    if (on === today) continue
    left -= 1
    if (left === 0) return closes
  }
  throw new RangeError('The business calendar ended.')
}
