import { addMonths } from '#lib/dates/add-months.ts'
import type { Period } from '#lib/dates/period.ts'
import { periodOf } from '#lib/dates/period.ts'

/** What decides how a running subscription goes on. */
export interface Course {
  /** `YYYY-MM-DD`, the first day of the first period. */
  readonly anchorOn: string
  readonly intervalMonths: number
  /** How long it is bound; 0 without an end. */
  readonly termMonths: number
  /** How many periods have begun. */
  readonly periodCount: number
}

/** What comes next, and on which day: another period, or the end. */
export type NextStep =
  | { readonly type: 'period'; readonly on: string; readonly sequence: number; readonly period: Period }
  | { readonly type: 'end'; readonly on: string }

/**
 * What follows the periods that have begun. Every day is counted from the anchor, so that 31 January does not drift.
 *
 * A term ends on its last day: a period begins only where it starts before that, and the last one may reach beyond.
 */
export function nextStep(course: Course): NextStep {
  const { anchorOn, intervalMonths, termMonths, periodCount } = course
  const isOver = termMonths > 0 && periodCount * intervalMonths >= termMonths
  if (isOver) return { type: 'end', on: addMonths(anchorOn, periodCount * intervalMonths) }
  const sequence = periodCount + 1
  const period = periodOf({ anchorOn, intervalMonths }, sequence)
  return { type: 'period', on: period.startsOn, sequence, period }
}
