import { addMonths } from '#lib/dates/add-months.ts'
import { dayInZone } from '#lib/dates/day-in-zone.ts'
import { periodOf } from '#lib/dates/period.ts'
import type { Recurrence } from '#lib/dates/period.ts'
import { nextStep, type Course, type NextStep } from '#plugins/subscriptions/next-step.ts'

/** Everything that counts days of what recurs. */
export interface Calendar {
  readonly periodOf: typeof periodOf
  readonly dayInZone: typeof dayInZone
  /** The steps that a run on a day takes, from the periods that have begun. */
  stepsUntil(course: Course, today: string): readonly NextStep[]
}

/** What others do, and what it does to days. */
export const calendarFaults = {
  'chained-months': 'Each period is counted from the one before, so that 31 January drifts.',
  'one-step-a-run': 'A run takes one step, however long nobody ran.',
  'day-in-utc': 'The day is counted in Greenwich, wherever the shop is.',
} as const

export type CalendarFault = keyof typeof calendarFaults

/** The shop's calendar, or a copy with one fault. */
export function calendarWith(fault: CalendarFault | undefined): Calendar {
  const sound: Calendar = { periodOf, dayInZone, stepsUntil }
  if (fault === 'chained-months') return { ...sound, periodOf: chainedPeriodOf }
  if (fault === 'one-step-a-run') {
    return { ...sound, stepsUntil: (course, today) => stepsUntil(course, today).slice(0, 1) }
  }
  if (fault === 'day-in-utc') return { ...sound, dayInZone: (instant) => dayInZone(instant, 'UTC') }
  return sound
}

/** As the job of subscriptions does it: one step after the other while one is due. */
function stepsUntil(course: Course, today: string): readonly NextStep[] {
  const steps: NextStep[] = []
  let periodCount = course.periodCount
  for (;;) {
    const step = nextStep({ ...course, periodCount })
    if (step.on > today) return steps
    steps.push(step)
    if (step.type === 'end') return steps
    periodCount = step.sequence
  }
}

function chainedPeriodOf({ anchorOn, intervalMonths }: Recurrence, sequence: number) {
  let startsOn = anchorOn
  for (let passed = 1; passed < sequence; passed += 1) startsOn = addMonths(startsOn, intervalMonths)
  return { startsOn, endsOn: addMonths(startsOn, intervalMonths) }
}
