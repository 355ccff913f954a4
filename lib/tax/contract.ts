import type { QueryContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

/** Tax rates by day, and the one policy of rounding. Answered by tax. */
export interface TaxReader {
  /**
   * Rates in basis points (2000 is 20 %) by tax class, valid in a country on a day, in one statement.
   *
   * @param country ISO 3166-1 alpha-2
   * @param on `YYYY-MM-DD`
   */
  ratesOn(ctx: QueryContext, country: string, on: string): Promise<ReadonlyMap<string, number>>
  /** What lines come to: their nets are rounded already, the tax is rounded once per category. */
  totalsOf(lines: readonly TaxableLine[]): TaxedTotals
}

export const taxReader = port<TaxReader>('tax.tax-reader')

/** What tax is counted by (EN 16931, BG-23): lines of one class and rate share one amount of tax. */
export interface TaxCategory {
  readonly taxClass: string
  /** Hundredths of a percent: 2000 is 20 %. */
  readonly taxRateBasisPoints: number
}

/** A line as tax sees it: its net amount is already rounded to the minor unit. */
export interface TaxableLine extends TaxCategory {
  readonly netMinor: bigint
}

/** The tax of one category: the sum of its lines (BT-116) and what is due on it (BT-117). */
export interface TaxOfCategory extends TaxCategory {
  readonly netMinor: bigint
  readonly taxMinor: bigint
}

/** What taxed lines come to: net (BT-109), tax (BT-110) and both together (BT-112). */
export interface TaxedTotals {
  /** Sorted by class and rate, each category once. */
  readonly taxes: readonly TaxOfCategory[]
  readonly netMinor: bigint
  readonly taxMinor: bigint
  readonly totalMinor: bigint
}
