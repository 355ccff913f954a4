import { Refused } from '#lib/kernel/refused.ts'
import { buyerOf } from './buyer.ts'
import type { CartReader } from './contract.ts'
import { carts } from './repository.ts'

const reader: CartReader = {
  async find(ctx) {
    const cart = await carts(ctx).find(buyerOf(ctx))
    return cart && { ...cart, items: await carts(ctx).items(cart.cartId) }
  },

  countLines: (ctx) => carts(ctx).countLines(buyerOf(ctx)),

  async take(ctx, version) {
    const buyer = buyerOf(ctx)
    if (!(await carts(ctx).take(buyer, version, ctx.now))) {
      throw new Refused('cart.changed', 'Your cart was changed meanwhile. Look it over and order again.')
    }
    await carts(ctx).removeLines(buyer)
  },
}

export default reader
