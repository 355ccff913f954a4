import type { NumberSeries } from './contract.ts'

/** Letters only: a year can never be read as the prefix of a series. */
const seriesPrefix = /^[A-Z]{1,8}$/

/** What all numbers that an entity takes of a series begin with. */
export function beginningOf(series: Pick<NumberSeries, 'id' | 'prefix'>, numberPrefix: string): string {
  if (!seriesPrefix.test(series.prefix)) {
    throw new Error(`The prefix of "${series.id}" is not one to eight capital letters.`)
  }
  return [...(numberPrefix === '' ? [] : [numberPrefix]), series.prefix].join('-')
}

/** How a number of a series reads. */
export function formatNumber(
  series: NumberSeries,
  numberPrefix: string,
  year: string,
  value: bigint,
): string {
  const counter = value.toString().padStart(series.digits, '0')
  return [beginningOf(series, numberPrefix), ...(series.isYearly ? [year] : []), counter].join('-')
}
