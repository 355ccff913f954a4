import { instantInZone } from '#lib/dates/instant-in-zone.ts'
import { clampedDay, expectedCourse } from '../../support/expected-course.ts'
import type { SeededRandom } from '../../support/seeded-random.ts'
import type { Calendar } from './calendar.ts'

/** What recurs from one day on. */
export interface Recurring {
  readonly anchorOn: string
  readonly intervalMonths: number
}

/** Gaps, overlaps and drifts among the first periods. */
export function breachOfPeriods(
  { periodOf }: Calendar,
  { anchorOn, intervalMonths }: Recurring,
  periodCount: number,
): string | undefined {
  for (let sequence = 1; sequence <= periodCount; sequence += 1) {
    const { startsOn, endsOn } = periodOf({ anchorOn, intervalMonths }, sequence)
    const where = `Period ${sequence} of every ${intervalMonths} months from ${anchorOn}`
    const isFromAnchor = startsOn === clampedDay(anchorOn, (sequence - 1) * intervalMonths)
    if (!isFromAnchor) return `${where} starts on ${startsOn}, which is not counted from its first day.`
    const next = periodOf({ anchorOn, intervalMonths }, sequence + 1)
    if (endsOn !== next.startsOn) return `${where} ends on ${endsOn}, the next starts on ${next.startsOn}.`
    if (startsOn >= endsOn) return `${where} ends on ${endsOn}, before it starts.`
  }
  return undefined
}

/** A subscription whose renewals stood still now and then must have the course of one that ran every day. */
export function breachOfCatchUp(
  { stepsUntil }: Calendar,
  recurring: Recurring,
  random: SeededRandom,
): string | undefined {
  const termMonths = random.pick([0, recurring.intervalMonths, 12, 24])
  const agreement = { ...recurring, termMonths }
  const sequences = [1]
  let hasEnded = false
  let monthsPassed = 0
  let today = recurring.anchorOn
  for (let run = 0; run < 6 && !hasEnded; run += 1) {
    monthsPassed += random.below(15)
    const day = clampedDay(recurring.anchorOn, monthsPassed)
    const someDay = addDays(day, random.below(3) - 1)
    if (someDay > today) today = someDay
    for (const step of stepsUntil({ ...agreement, periodCount: sequences.length }, today)) {
      if (step.type === 'end') hasEnded = true
      else sequences.push(step.sequence)
    }
  }
  const expected = expectedCourse(agreement, today)
  const isComplete = expected.periods.every((_, index) => sequences[index] === index + 1)
  if (isComplete && sequences.length === expected.periods.length && hasEnded === expected.isEnded) {
    return undefined
  }
  return `Every ${recurring.intervalMonths} months from ${recurring.anchorOn}, caught up until ${today}: ${sequences.length} periods began, not ${expected.periods.length}.`
}

/** A day begins at midnight where the shop is, and not a millisecond earlier. */
export function breachOfMidnight(calendar: Calendar, day: string, timeZone: string): string | undefined {
  const midnight = new Date(instantInZone(`${day}T00:00`, timeZone) ?? '')
  const before = new Date(midnight.getTime() - 1)
  if (calendar.dayInZone(midnight, timeZone) !== day) {
    return `${midnight.toISOString()} is not ${day} in ${timeZone}, though it is midnight there.`
  }
  if (calendar.dayInZone(before, timeZone) !== addDays(day, -1)) {
    return `${before.toISOString()} is not the day before ${day} in ${timeZone}.`
  }
  return undefined
}

export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}
