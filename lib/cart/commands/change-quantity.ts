import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { buyerOf } from '../buyer.ts'
import { lineInput } from '../line-input.ts'
import { useCart } from '../permissions.ts'
import { checkQuantity } from '../quantity-rule.ts'
import { carts } from '../repository.ts'

/** Sets how much of a product stands in the buyer's cart; nothing takes the line out. */
export const changeQuantity = command({
  id: 'cart.change-quantity',
  needs: useCart,
  input: lineInput,
  async run(ctx, input) {
    const buyer = buyerOf(ctx)
    if (input.quantityMilli !== 0n) checkQuantity(input.quantityMilli)
    const isThere = await carts(ctx).touch(buyer, ctx.now)
    const place = isThere ? await carts(ctx).place(buyer, input.productId) : undefined
    if (!place || place.quantityMilli === null) throw new NotFound()
    if (input.quantityMilli === 0n) await carts(ctx).removeLine(place.cartId, input.productId)
    else await carts(ctx).setQuantity(place.cartId, input)
    ctx.changed({
      subject: 'cart.cart',
      id: place.cartId,
      before: { [input.productId]: place.quantityMilli },
      after: { [input.productId]: input.quantityMilli },
    })
    return { quantityMilli: input.quantityMilli, previousMilli: place.quantityMilli }
  },
})
