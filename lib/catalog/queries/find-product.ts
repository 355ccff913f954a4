import { z } from 'zod'
import { stockKeeper } from '#lib/inventory/contract.ts'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import type { LineKind } from '#lib/orders/contract.ts'
import type { PriceTier } from '#lib/pricing/contract.ts'
import { priceReader } from '#lib/pricing/contract.ts'
import type { AttributeValue } from '../attribute-value.ts'
import { parseAttributes } from '../attribute-value.ts'
import type { CategoryLink } from '../category-tree.ts'
import { pathTo, toLink } from '../category-tree.ts'
import { listCurrency } from '../list-currency.ts'
import { attributes } from '../repository/attributes.ts'
import { categories } from '../repository/categories.ts'
import { products } from '../repository/products.ts'

/** One line of the specifications. */
export interface ProductAttribute {
  readonly code: string
  readonly label: string
  readonly value: AttributeValue
}

/** Everything that the page of a product shows to everybody. */
export interface ProductDetail {
  readonly productId: string
  readonly sku: string
  readonly slug: string
  readonly kind: LineKind
  readonly name: string
  readonly description: string
  readonly brand: string
  readonly manufacturerNumber: string
  readonly ean: string
  readonly unit: string
  readonly path: readonly CategoryLink[]
  readonly attributes: readonly ProductAttribute[]
  readonly currency: string
  /** Lowest quantity first; empty when there is no public price. */
  readonly tiers: readonly PriceTier[]
  /** What can be promised; nothing for what is not counted. */
  readonly availableMilli: bigint | null
  readonly durationMinutes: number | null
  readonly skill: string | null
  readonly billingIntervalMonths: number | null
  readonly termMonths: number | null
}

/** A published product by its address. */
export const findProduct = query({
  id: 'catalog.find-product',
  needs: 'anyone',
  input: z.strictObject({ locale: z.string().max(8), slug: z.string().max(160) }),
  async run(ctx, { locale, slug }): Promise<ProductDetail> {
    const row = await products(ctx).findBySlug(slug, locale)
    if (!row) throw new NotFound()
    const prices = await ctx.port(priceReader)
    const values = Object.entries(parseAttributes(row.attributes))
    const labels = await attributes(ctx).labelsOf(values.map(([code]) => code))
    const { isStockTracked, categoryId, ...shown } = row
    return {
      ...shown,
      kind: row.kind as LineKind,
      path: pathTo(await categories(ctx).all(locale), categoryId).map(toLink),
      attributes: values.map(([code, value]) => ({ code, label: labels.get(code) ?? code, value })),
      currency: listCurrency,
      tiers: await prices.tiersOf(ctx, row.productId, listCurrency),
      availableMilli: isStockTracked === 1 ? await availableOf(ctx, row.productId) : null,
    }
  },
})

async function availableOf(ctx: Parameters<typeof findProduct.run>[0], productId: string): Promise<bigint> {
  const keeper = await ctx.port(stockKeeper)
  return (await keeper.availableOf(ctx, [productId])).get(productId) ?? 0n
}
