import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import type { Visit } from '../visit.ts'

/** When a visit was completed, or when it starts, in the shop's zone; nothing before it has a date. */
export function visitTime(visit: Visit, locale: string, timeZone: string): string | undefined {
  const instant = visit.completedAt ?? visit.startsAt
  return instant === null ? undefined : formatTime(fromInstant(instant), locale, timeZone)
}
