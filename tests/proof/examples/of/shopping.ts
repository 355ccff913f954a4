import { addToCart } from '#lib/cart/commands/add-to-cart.ts'
import { changeQuantity } from '#lib/cart/commands/change-quantity.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { newBuyer } from '../../../support/factories/actor.ts'
import { createProduct } from '../../../support/factories/product.ts'
import { fillCart, readyToOrder } from '../../../support/ready-to-order.ts'
import { example } from '../example.ts'

export default [
  example(addToCart, async ({ kernel }) => {
    const { productId } = await createProduct(kernel)
    return { actor: await newBuyer(kernel), input: { productId, quantityMilli: 2000n } }
  }),
  example(changeQuantity, async ({ kernel }) => {
    const ready = await readyToOrder(kernel)
    await fillCart(kernel, ready, [ready.pump])
    return { actor: ready.buyer, input: { productId: ready.pump.productId, quantityMilli: 3000n } }
  }),
  example(placeOrder, async ({ kernel }) => {
    const ready = await readyToOrder(kernel)
    return {
      actor: ready.buyer,
      input: await fillCart(kernel, ready, [ready.pump, ready.visit, ready.care]),
    }
  }),
]
