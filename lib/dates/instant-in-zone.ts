import { Temporal } from 'temporal-polyfill'

/**
 * The instant at which clocks in a time zone show a local time, as ISO 8601 in UTC with milliseconds.
 *
 * A time that the change to summer time skips is moved on by the gap; of two that the way back repeats, it is the
 * first.
 *
 * @param local `YYYY-MM-DDTHH:MM`, as `<input type="datetime-local">` sends it
 * @returns nothing when the text is no such time
 */
export function instantInZone(local: string, timeZone: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(local)) return undefined
  try {
    return Temporal.PlainDateTime.from(local)
      .toZonedDateTime(timeZone)
      .toInstant()
      .toString({ smallestUnit: 'millisecond' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
