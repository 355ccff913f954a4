import type { Price, PriceReader } from './contract.ts'
import type { PriceRow } from './price-pipeline.ts'
import { priceThrough } from './price-pipeline.ts'
import { prices } from './repository.ts'

const priceReader: PriceReader = {
  async priceOf(ctx, requests, currency) {
    if (requests.length === 0) return new Map()
    const rows = await prices(ctx).rowsOf(
      requests.map((request) => request.productId),
      currency,
    )
    const byProduct = groupByProduct(rows)
    const found = requests
      .map(({ productId, quantityMilli }) =>
        priceThrough(productId, currency, { rows: byProduct.get(productId) ?? [], quantityMilli }),
      )
      .filter((price): price is Price => price !== undefined)
    return new Map(found.map((price) => [price.productId, price]))
  },

  async tiersOf(ctx, productId, currency) {
    const rows = await prices(ctx).rowsOf([productId], currency)
    return rows.map(({ minQuantityMilli, unitPriceMinor }) => ({ minQuantityMilli, unitPriceMinor }))
  },
}

export default priceReader

function groupByProduct(rows: readonly PriceRow[]): ReadonlyMap<string, readonly PriceRow[]> {
  const groups = new Map<string, PriceRow[]>()
  for (const row of rows) {
    const group = groups.get(row.productId)
    if (group) group.push(row)
    else groups.set(row.productId, [row])
  }
  return groups
}
