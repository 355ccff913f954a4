import { addToCart } from '#lib/cart/commands/add-to-cart.ts'
import { changeQuantity } from '#lib/cart/commands/change-quantity.ts'
import { putLineBack } from '#lib/cart/commands/put-line-back.ts'
import { execute } from '#lib/kernel/execute.ts'
import { askApproval } from '#lib/orders/commands/ask-approval.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { changeSettings } from '#lib/settings/commands/change-settings.ts'
import { newBuyer, newStaff } from '../../../support/factories/actor.ts'
import { checkoutSettingsFrom } from '../checkout-settings.ts'
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
  example(putLineBack, async ({ kernel }) => {
    const ready = await readyToOrder(kernel)
    await fillCart(kernel, ready, [ready.pump])
    const { productId } = ready.visit
    return { actor: ready.buyer, input: { productId, quantityMilli: 2000n } }
  }),
  example(placeOrder, async ({ kernel }) => {
    const ready = await readyToOrder(kernel)
    return {
      actor: ready.buyer,
      input: await fillCart(kernel, ready, [ready.pump, ready.visit, ready.care]),
    }
  }),
  example(askApproval, async (world) => {
    const { kernel } = world
    const settings = await checkoutSettingsFrom(world, 100_000)
    await execute(kernel, changeSettings, settings, { actor: await newStaff(kernel) })
    const ready = await readyToOrder(kernel)
    const { addressId } = await fillCart(kernel, ready, [ready.visit], 1_000_000n)
    return { actor: ready.buyer, input: { addressId } }
  }),
]
