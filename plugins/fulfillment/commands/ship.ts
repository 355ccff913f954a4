import { z } from 'zod'
import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { stockKeeper } from '#lib/inventory/contract.ts'
import { command } from '#lib/kernel/command.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { partProgress } from '#lib/orders/contract.ts'
import { timelineWriter } from '#lib/timeline/contract.ts'
import { shipped } from '../contract.ts'
import { shipGoods } from '../permissions.ts'
import { shipments } from '../repository.ts'
import { shipDuty } from '../ship-duty.ts'

/** Sends a waiting shipment off: its stock leaves, and its part is delivered. */
export const ship = command({
  id: 'fulfillment.ship',
  needs: shipGoods,
  input: z.strictObject({
    shipmentId: z.string().min(1).max(32),
    carrier: z.string().trim().min(1).max(60),
    trackingNumber: z.string().trim().max(80).optional(),
  }),
  async run(ctx, { shipmentId, carrier, trackingNumber: typed }) {
    const trackingNumber = typed || null
    const isSentOff = await shipments(ctx).ship(shipmentId, { carrier, trackingNumber }, ctx.now)
    const shipment = await shipments(ctx).find(shipmentId)
    if (!shipment) throw new NotFound()
    const { number, partId, orderId, companyId } = shipment
    if (!isSentOff) {
      throw new Refused(
        'fulfillment.already-shipped',
        `${number} was shipped already, so nothing was changed. Look it up among the shipped ones.`,
        { number },
      )
    }
    ctx.changed({
      subject: 'fulfillment.shipment',
      id: shipmentId,
      before: { state: 'waiting' },
      after: { state: 'shipped', carrier, trackingNumber },
    })
    await (await ctx.port(stockKeeper)).ship(ctx, partId)
    await (await ctx.port(partProgress)).deliver(ctx, partId)
    ctx.emit(shipped, { shipmentId, number, partId, orderId, companyId, carrier, trackingNumber })
    await (await ctx.port(deadlineKeeper)).meet(ctx, { ...shipDuty, id: shipmentId })
    const timeline = await ctx.port(timelineWriter)
    await timeline.note(ctx, [
      {
        kind: 'orders.order',
        id: orderId,
        companyId,
        seenBy: 'both',
        ...(trackingNumber
          ? { says: 'fulfillment.timeline.shippedTracked', values: { number, carrier, trackingNumber } }
          : { says: 'fulfillment.timeline.shipped', values: { number, carrier } }),
      },
    ])
    return { number }
  },
})
