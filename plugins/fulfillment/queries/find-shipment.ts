import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { shipGoods } from '../permissions.ts'
import { shipments } from '../repository.ts'
import { readShipments } from '../shipment.ts'

/** One shipment with its lines, for whoever sends it off. */
export const findShipment = query({
  id: 'fulfillment.find-shipment',
  needs: shipGoods,
  input: z.strictObject({ shipmentId: z.string().min(1).max(32) }),
  async run(ctx, { shipmentId }) {
    const row = await shipments(ctx).find(shipmentId)
    const [shipment] = row ? readShipments([row], await shipments(ctx).linesOf([shipmentId])) : []
    if (!shipment) throw new NotFound()
    return shipment
  },
})
