import { Temporal } from 'temporal-polyfill'

/** When work is done on one day, as clocks there show it: `08:00` to `17:00`, the latter not included. */
export interface OpeningHours {
  readonly opensAt: string
  readonly closesAt: string
}

/** When a shop works. */
export interface BusinessCalendar {
  /** E.g. `Europe/Vienna` */
  readonly timeZone: string
  /** By ISO weekday, 1 for Monday; a weekday that is missing is free. */
  readonly week: ReadonlyMap<number, OpeningHours>
  /** Whether a business date, `YYYY-MM-DD`, is a holiday. */
  isHoliday(on: string): boolean
}

/** One working day as two instants. */
export interface WorkingDay {
  readonly on: string
  readonly opens: Date
  readonly closes: Date
}

/** How far ahead a working day is looked for. A calendar without any is a mistake, not a reason to go on forever. */
const longestDays = 3660

/**
 * The working days of a calendar, the first being that of `from` or the next one after it. Changes to and from summer
 * time are in the instants already.
 *
 * @throws RangeError when no day is worked on for ten years
 */
export function* workingDays(calendar: BusinessCalendar, from: Date): Generator<WorkingDay, never> {
  let day = Temporal.Instant.fromEpochMilliseconds(from.getTime())
    .toZonedDateTimeISO(calendar.timeZone)
    .toPlainDate()
  for (let freeDays = 0; freeDays < longestDays; freeDays += 1) {
    const hours = calendar.week.get(day.dayOfWeek)
    const on = day.toString()
    if (hours && !calendar.isHoliday(on)) {
      freeDays = 0
      yield {
        on,
        opens: instantOn(day, hours.opensAt, calendar.timeZone),
        closes: instantOn(day, hours.closesAt, calendar.timeZone),
      }
    }
    day = day.add({ days: 1 })
  }
  throw new RangeError('The business calendar has no working day. Choose at least one weekday.')
}

function instantOn(day: Temporal.PlainDate, time: string, timeZone: string): Date {
  const { epochMilliseconds } = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
  return new Date(epochMilliseconds)
}
