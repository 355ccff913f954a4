import { numberKeeper } from '#lib/numbering/contract.ts'
import type { BeginDelivery } from '#lib/orders/contract.ts'
import { partProgress } from '#lib/orders/contract.ts'
import { shipments } from './repository.ts'

/** Makes the one shipment of a part. Two that begin it at once meet at the unique part, and one is undone. */
const beginDelivery: BeginDelivery = async (ctx, part) => {
  if (await shipments(ctx).hasPart(part.partId)) return
  await (await ctx.port(partProgress)).begin(ctx, part.partId)
  const value = await (await ctx.port(numberKeeper)).next(ctx, 'fulfillment.shipment')
  await shipments(ctx).insert(
    {
      shipmentId: ctx.newId(),
      number: `S-${value.toString().padStart(6, '0')}`,
      part,
      lines: part.lines.map((line) => ({ ...line, lineId: ctx.newId() })),
    },
    ctx.now,
  )
}

export default beginDelivery
