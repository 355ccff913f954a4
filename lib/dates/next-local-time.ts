import { Temporal } from 'temporal-polyfill'

/**
 * The first instant after another at which clocks in a time zone come to show a time of day.
 *
 * A time that the change to summer time skips is moved on by the gap. Where the way back shows it twice, both count.
 *
 * @param time `HH:MM`
 */
export function nextLocalTime(after: Date, time: string, timeZone: string): Date {
  const from = Temporal.Instant.fromEpochMilliseconds(after.getTime())
  const today = from.toZonedDateTimeISO(timeZone).toPlainDate()
  const found = [0, 1, 2]
    .flatMap((days) => {
      const local = today.add({ days }).toPlainDateTime(Temporal.PlainTime.from(time))
      return (['earlier', 'later'] as const).map((which) => onTheWay(local, timeZone, which))
    })
    .filter((milliseconds) => milliseconds > after.getTime())
  return new Date(Math.min(...found))
}

function onTheWay(local: Temporal.PlainDateTime, timeZone: string, which: 'earlier' | 'later'): number {
  const zoned = local.toZonedDateTime(timeZone, { disambiguation: which })
  // Of a time that is skipped, the earlier reading lies before the gap: clocks do not show it then either.
  const isSkipped = !zoned.toPlainDateTime().equals(local)
  const { epochMilliseconds } = isSkipped
    ? local.toZonedDateTime(timeZone, { disambiguation: 'compatible' })
    : zoned
  return epochMilliseconds
}
