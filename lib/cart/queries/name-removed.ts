import { z } from 'zod'
import { productReader } from '#lib/catalog/contract.ts'
import { query } from '#lib/kernel/command.ts'
import { buyerOf } from '../buyer.ts'
import { useCart } from '../permissions.ts'
import { carts } from '../repository.ts'

/** The name of a product that could be put back into the cart; null when it is there, or can't be bought. */
export const nameRemoved = query({
  id: 'cart.name-removed',
  needs: useCart,
  input: z.strictObject({ productId: z.string().max(32), locale: z.string().max(8) }),
  async run(ctx, { productId, locale }): Promise<string | null> {
    const place = await carts(ctx).place(buyerOf(ctx), productId)
    if (!place || place.quantityMilli !== null) return null
    const products = await (await ctx.port(productReader)).findSellable(ctx, [productId], locale)
    return products.get(productId)?.name ?? null
  },
})
