import { productReader } from '#lib/catalog/contract.ts'
import { command } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import type { Buyer } from '../buyer.ts'
import { buyerOf } from '../buyer.ts'
import { lineInput } from '../line-input.ts'
import { useCart } from '../permissions.ts'
import { checkQuantity } from '../quantity-rule.ts'
import type { CartPlace } from '../repository.ts'
import { carts, mostLines } from '../repository.ts'

/** Puts a product into the buyer's cart; what is there already grows. */
export const addToCart = command({
  id: 'cart.add-to-cart',
  needs: useCart,
  input: lineInput,
  async run(ctx, input) {
    const buyer = buyerOf(ctx)
    checkQuantity(input.quantityMilli)
    const products = await ctx.port(productReader)
    const found = await products.findSellable(ctx, [input.productId], 'en')
    if (!found.has(input.productId)) throw new NotFound()
    const place = await holdCart(ctx, buyer, input.productId)
    const quantityMilli = (place.quantityMilli ?? 0n) + input.quantityMilli
    checkQuantity(quantityMilli)
    const item = { productId: input.productId, quantityMilli }
    if (place.quantityMilli !== null) await carts(ctx).setQuantity(place.cartId, item)
    else await addLine(ctx, place, item)
    ctx.changed({
      subject: 'cart.cart',
      id: place.cartId,
      before: { [input.productId]: place.quantityMilli },
      after: { [input.productId]: quantityMilli },
    })
    return { quantityMilli }
  },
})

async function holdCart(ctx: CommandContext, buyer: Buyer, productId: string): Promise<CartPlace> {
  if (!(await carts(ctx).touch(buyer, ctx.now))) {
    await carts(ctx).begin(ctx.newId(), buyer, ctx.now)
    await carts(ctx).touch(buyer, ctx.now)
  }
  const place = await carts(ctx).place(buyer, productId)
  if (!place) throw new Error(`The cart of ${buyer.personId} is gone.`)
  return place
}

async function addLine(
  ctx: CommandContext,
  place: CartPlace,
  item: { readonly productId: string; readonly quantityMilli: bigint },
): Promise<void> {
  if (place.lineCount >= mostLines) {
    throw new Refused('cart.full', 'A cart holds 200 lines. Order these first, then go on.')
  }
  await carts(ctx).insertLine(ctx.newId(), place.cartId, item, ctx.now)
}
