import { z } from 'zod'
import type { SellableProduct } from '#lib/catalog/contract.ts'
import { productReader } from '#lib/catalog/contract.ts'
import { companyReader } from '#lib/companies/contract.ts'
import { query } from '#lib/kernel/command.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { lineNetMinor } from '#lib/money/quantity.ts'
import { sumOf } from '#lib/money/sum.ts'
import { priceReader } from '#lib/pricing/contract.ts'
import { buyerOf } from '../buyer.ts'
import type { CartItem } from '../contract.ts'
import { useCart } from '../permissions.ts'
import { carts } from '../repository.ts'

/** A line of the cart as the buyer sees it; what can't be bought any more has no product or no price. */
export interface CartLineView extends CartItem {
  readonly product: SellableProduct | undefined
  readonly unitPriceMinor: bigint | undefined
  readonly netMinor: bigint | undefined
}

/** The buyer's own cart, priced as of now. */
export interface CartView {
  readonly version: number
  /** ISO 4217 */
  readonly currency: string
  readonly lines: readonly CartLineView[]
  readonly netMinor: bigint
  /** Whether every line can be ordered. */
  readonly isOrderable: boolean
}

/** The buyer's cart; nothing when it is empty. */
export const viewCart = query({
  id: 'cart.view-cart',
  needs: useCart,
  input: z.strictObject({ locale: z.string().max(8) }),
  async run(ctx, { locale }): Promise<CartView | undefined> {
    const cart = await carts(ctx).find(buyerOf(ctx))
    const items = cart ? await carts(ctx).items(cart.cartId) : []
    if (!cart || items.length === 0) return undefined
    const currency = await currencyOf(ctx)
    const lines = await priced(ctx, items, currency, locale)
    return {
      version: cart.version,
      currency,
      lines,
      netMinor: sumOf(lines.map((line) => line.netMinor ?? 0n)),
      isOrderable: lines.every((line) => line.netMinor !== undefined),
    }
  },
})

async function currencyOf(ctx: QueryContext): Promise<string> {
  const company = await (await ctx.port(companyReader)).find(ctx, buyerOf(ctx).companyId)
  return company?.currency ?? 'EUR'
}

async function priced(
  ctx: QueryContext,
  items: readonly CartItem[],
  currency: string,
  locale: string,
): Promise<readonly CartLineView[]> {
  const productIds = items.map((item) => item.productId)
  const products = await (await ctx.port(productReader)).findSellable(ctx, productIds, locale)
  const prices = await (await ctx.port(priceReader)).priceOf(ctx, items, currency)
  return items.map((item) => {
    const product = products.get(item.productId)
    const unitPriceMinor = product && prices.get(item.productId)?.unitPriceMinor
    const netMinor =
      unitPriceMinor === undefined ? undefined : lineNetMinor(unitPriceMinor, item.quantityMilli)
    return { ...item, product, unitPriceMinor, netMinor }
  })
}
