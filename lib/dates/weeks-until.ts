import { Temporal } from 'temporal-polyfill'

/** A week from Monday on, as clocks in a time zone count it. */
export interface Week {
  /** `YYYY-MM-DD`, a Monday. */
  readonly startsOn: string
  readonly startsAt: Date
  /** The moment at which the next one starts. */
  readonly endsAt: Date
}

/** The last weeks up to and with the one that holds an instant, the oldest first. */
export function weeksUntil(instant: Date, timeZone: string, count: number): readonly Week[] {
  const day = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
  const monday = day.subtract({ days: day.dayOfWeek - 1 })
  return Array.from({ length: count }, (_, place) => {
    const starts = monday.subtract({ weeks: count - 1 - place })
    const midnight = (on: Temporal.PlainDate): Date =>
      new Date(on.toZonedDateTime(timeZone).epochMilliseconds)
    return {
      startsOn: starts.toString(),
      startsAt: midnight(starts),
      endsAt: midnight(starts.add({ weeks: 1 })),
    }
  })
}
