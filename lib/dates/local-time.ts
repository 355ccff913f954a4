import { Temporal } from 'temporal-polyfill'

/** What clocks in a time zone show at an instant, `YYYY-MM-DDTHH:MM`: the value of `<input type="datetime-local">`. */
export function localTime(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}
