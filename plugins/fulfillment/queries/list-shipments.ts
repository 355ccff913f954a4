import { z } from 'zod'
import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { query } from '#lib/kernel/command.ts'
import { shipGoods } from '../permissions.ts'
import { shipments } from '../repository.ts'
import { shipDuty } from '../ship-duty.ts'
import { readShipments, shipmentTable } from '../shipment.ts'

const pageSize = 50

/** A page of the shipments in one state, with their lines. */
export const listShipments = query({
  id: 'fulfillment.list-shipments',
  needs: shipGoods,
  input: z.strictObject({ state: z.enum(shipmentTable.names), page: z.int().min(1).max(200) }),
  async run(ctx, { state, page }) {
    const found = await shipments(ctx).list(state, (page - 1) * pageSize, pageSize + 1)
    const shown = found.slice(0, pageSize)
    const lines = await shipments(ctx).linesOf(shown.map((row) => row.shipmentId))
    const ids = shown.map((row) => row.shipmentId)
    const deadlines = await ctx.port(deadlineKeeper)
    const dueTimes = await deadlines.find(ctx, shipDuty, state === 'waiting' ? ids : [])
    return { shipments: readShipments(shown, lines), dueTimes, hasMore: found.length > pageSize }
  },
})
