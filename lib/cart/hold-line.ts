import type { CommandContext } from '#lib/kernel/context.ts'
import { Refused } from '#lib/kernel/refused.ts'
import type { Buyer } from './buyer.ts'
import type { CartItem } from './contract.ts'
import type { CartPlace } from './repository.ts'
import { carts, mostLines } from './repository.ts'

/** Holds the buyer's cart until the commit, beginning one where there is none, and tells what its line of a product holds. */
export async function holdLine(ctx: CommandContext, buyer: Buyer, productId: string): Promise<CartPlace> {
  if (!(await carts(ctx).touch(buyer, ctx.now))) {
    await carts(ctx).begin(ctx.newId(), buyer, ctx.now)
    await carts(ctx).touch(buyer, ctx.now)
  }
  const place = await carts(ctx).place(buyer, productId)
  if (!place) throw new Error(`The cart of ${buyer.personId} is gone.`)
  return place
}

/** @throws Refused `cart.full` */
export async function addLine(ctx: CommandContext, place: CartPlace, item: CartItem): Promise<void> {
  if (place.lineCount >= mostLines) {
    throw new Refused('cart.full', 'A cart holds 200 lines. Order these first, then go on.')
  }
  await carts(ctx).insertLine(ctx.newId(), place.cartId, item, ctx.now)
}
