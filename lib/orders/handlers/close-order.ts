import { everyRow } from '#lib/kernel/company-scope.ts'
import { handler } from '#lib/kernel/token.ts'
import { timelineWriter } from '#lib/timeline/contract.ts'
import { orderDelivered, partDelivered } from '../contract.ts'
import { orderState } from '../order-state.ts'
import { readPartState } from '../read-snapshot.ts'
import { orders } from '../repository.ts'

/**
 * Closes an order after its last part.
 *
 * It runs after the part's own commit: of two parts that end at once, at least the later one sees both.
 */
export default handler(partDelivered, async (ctx, { orderId }) => {
  const parts = await orders(ctx).partsOf([orderId])
  if (orderState(parts.map((part) => readPartState(part.state))) !== 'delivered') return
  const order = await orders(ctx).find(orderId, everyRow)
  if (order && (await orders(ctx).close(orderId, ctx.now))) {
    const { companyId } = order
    ctx.emit(orderDelivered, { orderId, companyId })
    const timeline = await ctx.port(timelineWriter)
    await timeline.note(ctx, [
      { kind: 'orders.order', id: orderId, companyId, seenBy: 'both', says: 'orders.timeline.delivered' },
    ])
  }
})
