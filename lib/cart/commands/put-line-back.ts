import { productReader } from '#lib/catalog/contract.ts'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { buyerOf } from '../buyer.ts'
import { addLine, holdLine } from '../hold-line.ts'
import { lineInput } from '../line-input.ts'
import { useCart } from '../permissions.ts'
import { checkQuantity } from '../quantity-rule.ts'

/** Puts a line back that was taken out; one that is there again stays as it is. */
export const putLineBack = command({
  id: 'cart.put-line-back',
  needs: useCart,
  input: lineInput,
  async run(ctx, input) {
    const buyer = buyerOf(ctx)
    checkQuantity(input.quantityMilli)
    const products = await ctx.port(productReader)
    const found = await products.findSellable(ctx, [input.productId], 'en')
    if (!found.has(input.productId)) throw new NotFound()
    const place = await holdLine(ctx, buyer, input.productId)
    if (place.quantityMilli !== null) return { quantityMilli: place.quantityMilli }
    await addLine(ctx, place, input)
    ctx.changed({
      subject: 'cart.cart',
      id: place.cartId,
      before: { [input.productId]: null },
      after: { [input.productId]: input.quantityMilli },
    })
    return { quantityMilli: input.quantityMilli }
  },
})
