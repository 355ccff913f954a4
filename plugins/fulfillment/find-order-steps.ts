import { may } from '#lib/kernel/actor.ts'
import type { FindOrderSteps } from '#lib/orders/contract.ts'
import { shipGoods } from './permissions.ts'
import { shipmentsOfAnyOrder } from './queries/shipments-of-order.ts'
import { shipmentTable } from './shipment.ts'

/** Shipments of the order that can leave. */
const findSteps: FindOrderSteps = async (ctx, orderId) => {
  if (!may(ctx.actor, shipGoods)) return []
  const shipments = await ctx.ask(shipmentsOfAnyOrder, { orderId })
  return shipments
    .filter(({ state }) => shipmentTable.allows(state, 'ship'))
    .map(({ shipmentId, number }) => ({
      says: 'fulfillment.next',
      values: { number },
      href: `/admin/fulfillment?shipment=${shipmentId}`,
    }))
}

export default findSteps
