import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import type { BeginDelivery } from '#lib/orders/contract.ts'
import { partProgress } from '#lib/orders/contract.ts'
import { shipGoods } from './permissions.ts'
import { shipments } from './repository.ts'
import { shippingSettings } from './settings.ts'
import { shipDuty } from './ship-duty.ts'

/** Makes the one shipment of a part. Two that begin it at once meet at the unique part, and one is undone. */
const beginDelivery: BeginDelivery = async (ctx, part) => {
  if (await shipments(ctx).hasPart(part.partId)) return
  await (await ctx.port(partProgress)).begin(ctx, part.partId)
  const value = await (await ctx.port(numberKeeper)).next(ctx, 'fulfillment.shipment')
  const shipmentId = ctx.newId()
  const number = `S-${value.toString().padStart(6, '0')}`
  await shipments(ctx).insert(
    {
      shipmentId,
      number,
      part,
      lines: part.lines.map((line) => ({ ...line, lineId: ctx.newId() })),
    },
    ctx.now,
  )
  const { shipWithinDays } = await ctx.settings(shippingSettings)
  const deadlines = await ctx.port(deadlineKeeper)
  await deadlines.set(ctx, [
    {
      ...shipDuty,
      id: shipmentId,
      within: { workingDays: shipWithinDays },
      permissionId: shipGoods.id,
      says: 'fulfillment.late',
      values: { number, orderNumber: part.orderNumber },
      href: `/admin/fulfillment?shipment=${shipmentId}`,
    },
  ])
}

export default beginDelivery
