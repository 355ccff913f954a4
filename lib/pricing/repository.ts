import { upsert } from '#lib/kernel/database/upsert.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { ListPrice } from './contract.ts'
import type { PriceRow } from './price-pipeline.ts'
import { listQuantityMilli } from './price-pipeline.ts'

/** A list price with the id that it is stored under when the product has none yet. */
export interface NewListPrice extends ListPrice {
  readonly id: string
}

const priceColumns = [
  'id',
  'product_id as productId',
  'min_quantity_milli as minQuantityMilli',
  'unit_price_minor as unitPriceMinor',
] as const

export const prices = repository(['pricing_price'], {
  read: (db) => ({
    /** All rows of the products, lowest quantity first. */
    rowsOf(productIds: readonly string[], currency: string): Promise<readonly PriceRow[]> {
      return db
        .selectFrom('pricing_price')
        .select(priceColumns)
        .where('product_id', 'in', productIds)
        .where('currency', '=', currency)
        .orderBy('product_id')
        .orderBy('min_quantity_milli')
        .execute()
    },
  }),
  write: (db) => ({
    setListPrices(rows: readonly NewListPrice[], currency: string): Promise<void> {
      return upsert(
        db,
        'pricing_price',
        rows.map((row) => ({
          id: row.id,
          product_id: row.productId,
          currency,
          min_quantity_milli: listQuantityMilli,
          unit_price_minor: row.unitPriceMinor,
        })),
        { key: ['product_id', 'currency', 'min_quantity_milli'], update: ['unit_price_minor'] },
      )
    },
  }),
})
