import type { LineKind } from '#lib/orders/contract.ts'
import type { ProductReader } from './contract.ts'
import { products } from './repository/products.ts'

const productReader: ProductReader = {
  async findSellable(ctx, productIds, locale) {
    if (productIds.length === 0) return new Map()
    const rows = await products(ctx).sellable(productIds, locale)
    return new Map(
      rows.map((row) => [
        row.productId,
        { ...row, kind: row.kind as LineKind, isStockTracked: row.isStockTracked === 1 },
      ]),
    )
  },
}

export default productReader
