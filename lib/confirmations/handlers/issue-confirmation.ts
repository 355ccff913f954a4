import { documentKeeper } from '#lib/documents/contract.ts'
import { personReader } from '#lib/identity/contract.ts'
import { handler } from '#lib/kernel/token.ts'
import { orderPlaced, orderReader } from '#lib/orders/contract.ts'
import { taxReader } from '#lib/tax/contract.ts'
import { confirmOrder } from '../confirm-order.ts'
import { orderConfirmation } from '../contract.ts'

/** Issues the confirmation of an order in the language of whoever ordered. It is rendered afterwards. */
export default handler(orderPlaced, async (ctx, { orderId }) => {
  const order = await (await ctx.port(orderReader)).findOrder(ctx, orderId)
  if (!order) throw new Error(`The order ${orderId} is gone.`)
  const person = await (await ctx.port(personReader)).find(ctx, order.personId)
  await (
    await ctx.port(documentKeeper)
  ).issue(ctx, {
    kind: orderConfirmation,
    subject: { kind: 'orders.order', id: orderId },
    companyId: order.companyId,
    seller: order.seller,
    language: person?.locale ?? 'en',
    content: confirmOrder(order, await ctx.port(taxReader)),
  })
})
