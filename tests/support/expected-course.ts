import type { Period } from '#lib/dates/period.ts'

/** What a subscription was agreed on. */
export interface Agreement {
  readonly anchorOn: string
  readonly intervalMonths: number
  /** 0 without an end. */
  readonly termMonths: number
}

/** What must have happened to a subscription by a day. */
export interface ExpectedCourse {
  readonly periods: readonly Period[]
  readonly isEnded: boolean
}

/**
 * The oracle of renewals, by calendar arithmetic of its own: whole months from the anchor, the day clamped. The first
 * period begins with the activation, whenever it starts.
 */
export function expectedCourse(agreement: Agreement, today: string): ExpectedCourse {
  const { anchorOn, intervalMonths, termMonths } = agreement
  const startOf = (index: number) => clampedDay(anchorOn, index * intervalMonths)
  const periods: Period[] = [{ startsOn: startOf(0), endsOn: startOf(1) }]
  for (let index = 1; startOf(index) <= today; index += 1) {
    if (termMonths > 0 && index * intervalMonths >= termMonths) return { periods, isEnded: true }
    periods.push({ startsOn: startOf(index), endsOn: startOf(index + 1) })
  }
  return { periods, isEnded: false }
}

/** The same day of the month, or its last one, some months later. */
export function clampedDay(anchorOn: string, months: number): string {
  const [year = 0, month = 0, day = 0] = anchorOn.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0))
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()))
  return lastDay.toISOString().slice(0, 10)
}
