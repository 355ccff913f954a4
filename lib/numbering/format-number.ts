import type { NumberSeries } from './contract.ts'

/** How a number of a series reads. */
export function formatNumber(series: NumberSeries, year: string, value: bigint): string {
  const counter = value.toString().padStart(series.digits, '0')
  return [series.prefix, ...(series.isYearly ? [year] : []), counter].join('-')
}
