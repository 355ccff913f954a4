import type { LineKind } from '#lib/orders/contract.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

/** Topic of news about the catalogue: products, categories or list prices were changed. The key is empty. */
export const productsChanged = 'catalog.products'

/** What the cart and an order need to know of a product. */
export interface SellableProduct {
  readonly productId: string
  readonly sku: string
  readonly slug: string
  readonly name: string
  readonly kind: LineKind
  /** Code of the sales unit: `piece`, `hour`, `month` ... */
  readonly unit: string
  readonly taxClass: string
  readonly isStockTracked: boolean
  /** Services only. */
  readonly durationMinutes: number | null
  readonly skill: string | null
  /** Subscriptions only: months between renewals, and months bound. */
  readonly billingIntervalMonths: number | null
  readonly termMonths: number | null
}

/** What can be bought. Answered by the catalogue. */
export interface ProductReader {
  /**
   * Published products among the ids, in one statement; ids that are unknown or unpublished are left out.
   *
   * @param productIds at most 500
   */
  findSellable(
    ctx: QueryContext,
    productIds: readonly string[],
    locale: string,
  ): Promise<ReadonlyMap<string, SellableProduct>>
}

export const productReader = port<ProductReader>('catalog.product-reader')
