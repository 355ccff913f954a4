import type { QueryContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

/** Tax rates by day. Answered by tax. */
export interface TaxRateReader {
  /**
   * Rates in basis points (2000 is 20 %) by tax class, valid in a country on a day, in one statement.
   *
   * @param country ISO 3166-1 alpha-2
   * @param on `YYYY-MM-DD`
   */
  ratesOn(ctx: QueryContext, country: string, on: string): Promise<ReadonlyMap<string, number>>
}

export const taxRateReader = port<TaxRateReader>('tax.rate-reader')
