import type { Transaction } from 'kysely'
import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import { seedTaxRates } from './tax-rates.ts'

/** Writes the tax rates of the countries that the demo's customers are in. */
export async function writeTaxRates(transaction: Transaction<DB>): Promise<void> {
  await insertIfAbsent(
    transaction,
    'tax_rate',
    seedTaxRates.map(({ country, taxClass, rateBasisPoints, validFrom, validUntil }) => ({
      id: `tax-${country}-${taxClass}-${validFrom}`.toLowerCase(),
      country,
      tax_class: taxClass,
      rate_basis_points: rateBasisPoints,
      valid_from: validFrom,
      valid_until: validUntil,
    })),
  )
}
