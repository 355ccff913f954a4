import { Temporal } from 'temporal-polyfill'

/**
 * The day a number of months after an anchor: the same day of the month, or the last one where that month is shorter.
 *
 * Count every recurring date from its anchor. Chained, 31 January drifts to the 28th for good.
 *
 * @param anchorOn `YYYY-MM-DD`
 * @param months an integer, negative for earlier
 */
export function addMonths(anchorOn: string, months: number): string {
  return Temporal.PlainDate.from(anchorOn).add({ months }, { overflow: 'constrain' }).toString()
}
