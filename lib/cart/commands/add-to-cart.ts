import { productReader } from '#lib/catalog/contract.ts'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { buyerOf } from '../buyer.ts'
import { addLine, holdLine } from '../hold-line.ts'
import { lineInput } from '../line-input.ts'
import { useCart } from '../permissions.ts'
import { checkQuantity } from '../quantity-rule.ts'
import { carts } from '../repository.ts'

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
    const place = await holdLine(ctx, buyer, input.productId)
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
