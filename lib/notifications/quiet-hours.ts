import { localTime } from '#lib/dates/local-time.ts'
import { nextLocalTime } from '#lib/dates/next-local-time.ts'

/** When somebody wants no mail, by the clocks where they are. */
export interface QuietHours {
  /** `HH:MM`; later than `until` where they go over midnight, never the same. */
  readonly from: string
  /** `HH:MM`, no part of them. */
  readonly until: string
  readonly timeZone: string
}

/** Every change of the clocks may lead into quiet hours again, but no day has more than two. */
const mostTurns = 4

/** Whether an instant lies within quiet hours. */
export function isQuiet(at: Date, { from, until, timeZone }: QuietHours): boolean {
  const time = localTime(at, timeZone).slice(11)
  return from < until ? from <= time && time < until : time >= from || time < until
}

/** The first instant from now on at which a mail may be sent: now, or when the quiet hours end. */
export function mailAllowedAt(now: Date, quiet: QuietHours): Date {
  let at = now
  for (let turn = 0; turn < mostTurns && isQuiet(at, quiet); turn += 1) {
    at = nextLocalTime(at, quiet.until, quiet.timeZone)
  }
  return at
}
