import type { BusinessCalendar } from './business-calendar.ts'
import { addBusinessMinutes, closeOfBusinessDay } from './business-time.ts'
import type { Allowance } from './contract.ts'

/** By when an allowance that begins at `from` is used up. */
export function dueInstant(calendar: BusinessCalendar, from: Date, within: Allowance): Date {
  return 'workingDays' in within
    ? closeOfBusinessDay(calendar, from, within.workingDays)
    : addBusinessMinutes(calendar, from, within.workingMinutes)
}
