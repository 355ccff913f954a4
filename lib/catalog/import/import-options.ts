import { z } from 'zod'
import { currencyCode, isCurrencyCode } from '#lib/money/currency.ts'

/** What imports of products are told besides their rows. */
export const importOptions = z.strictObject({
  /** ISO 4217, of the prices. */
  currency: z.string().max(3).refine(isCurrencyCode, 'is no currency').transform(currencyCode),
  /** Whose products these are; those of other sources are left alone. */
  source: z.string().min(1).max(40),
})
