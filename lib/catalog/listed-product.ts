import type { QueryContext } from '#lib/kernel/context.ts'
import type { LineKind } from '#lib/orders/contract.ts'
import { priceReader } from '#lib/pricing/contract.ts'
import { listCurrency } from './list-currency.ts'
import type { ProductRow } from './repository/products.ts'

/** A product as lists and search results show it. */
export interface ListedProduct {
  readonly productId: string
  readonly sku: string
  readonly slug: string
  readonly kind: LineKind
  readonly name: string
  readonly brand: string
  readonly manufacturerNumber: string
  readonly unit: string
  readonly billingIntervalMonths: number | null
  /** The public price of one unit; nothing when there is none. */
  readonly unitPriceMinor: bigint | null
  readonly currency: string
}

const oneUnitMilli = 1000n

/** Puts the public prices beside products, in one statement for all. */
export async function withListPrices(
  ctx: QueryContext,
  rows: readonly ProductRow[],
): Promise<readonly ListedProduct[]> {
  const reader = await ctx.port(priceReader)
  const prices = await reader.priceOf(
    ctx,
    rows.map(({ productId }) => ({ productId, quantityMilli: oneUnitMilli })),
    listCurrency,
  )
  return rows.map((row) => ({
    productId: row.productId,
    sku: row.sku,
    slug: row.slug,
    kind: row.kind,
    name: row.name,
    brand: row.brand,
    manufacturerNumber: row.manufacturerNumber,
    unit: row.unit,
    billingIntervalMonths: row.billingIntervalMonths,
    unitPriceMinor: prices.get(row.productId)?.unitPriceMinor ?? null,
    currency: listCurrency,
  }))
}
