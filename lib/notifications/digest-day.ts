import { dayInZone } from '#lib/dates/day-in-zone.ts'
import { localTime } from '#lib/dates/local-time.ts'

/** When people come to work; what is told later in the day is gathered the next morning. */
const sendAt = '07:00'

/** The day, `YYYY-MM-DD`, whose mail is due by the clocks of a zone; nothing before its morning. */
export function digestDay(now: Date, timeZone: string): string | undefined {
  return localTime(now, timeZone).slice(11) < sendAt ? undefined : dayInZone(now, timeZone)
}
