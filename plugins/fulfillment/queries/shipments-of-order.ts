import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { rowScope } from '#lib/kernel/company-scope.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { seeAllShipments, seeOwnShipments } from '../permissions.ts'
import { shipments } from '../repository.ts'
import { readShipments } from '../shipment.ts'

const input = z.strictObject({ orderId: z.string().min(1).max(32) })

/** The shipments of an order of the buyer's company; none for an order that is another's or no one's. */
export const shipmentsOfOwnOrder = query({
  id: 'fulfillment.shipments-of-own-order',
  needs: seeOwnShipments,
  input,
  run: (ctx, { orderId }) => shipmentsOfOrder(ctx, orderId),
})

/** The shipments of any order, for staff. */
export const shipmentsOfAnyOrder = query({
  id: 'fulfillment.shipments-of-any-order',
  needs: seeAllShipments,
  input,
  run: (ctx, { orderId }) => shipmentsOfOrder(ctx, orderId),
})

async function shipmentsOfOrder(ctx: QueryContext, orderId: string) {
  const rows = await shipments(ctx).ofOrder(orderId, rowScope(ctx.actor, seeOwnShipments))
  return readShipments(rows, await shipments(ctx).linesOf(rows.map((row) => row.shipmentId)))
}
