import { addMonths } from './add-months.ts'

/** Days from `startsOn` up to, but without, `endsOn`, which is where the next period starts. */
export interface Period {
  readonly startsOn: string
  readonly endsOn: string
}

/** What periods are counted from. */
export interface Recurrence {
  /** `YYYY-MM-DD`, the first day of the first period. */
  readonly anchorOn: string
  readonly intervalMonths: number
}

/**
 * The period of a sequence number; the first is 1.
 *
 * @throws RangeError when the sequence or the interval is not a positive integer
 */
export function periodOf({ anchorOn, intervalMonths }: Recurrence, sequence: number): Period {
  if (!isPositiveInteger(sequence) || !isPositiveInteger(intervalMonths)) {
    throw new RangeError('The sequence and the interval of a period must be positive integers.')
  }
  return {
    startsOn: addMonths(anchorOn, (sequence - 1) * intervalMonths),
    endsOn: addMonths(anchorOn, sequence * intervalMonths),
  }
}

function isPositiveInteger(value: number): boolean {
  return Number.isInteger(value) && value > 0
}
