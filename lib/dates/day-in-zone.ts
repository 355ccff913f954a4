import { Temporal } from 'temporal-polyfill'

/** The business date, `YYYY-MM-DD`, that an instant falls on in a time zone such as `Europe/Vienna`. */
export function dayInZone(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}
