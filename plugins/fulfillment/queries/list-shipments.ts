import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { indexInput } from '#lib/index-page/engine/index-input.ts'
import { readIndex } from '#lib/index-page/engine/read-index.ts'
import { query } from '#lib/kernel/command.ts'
import { shipGoods } from '../permissions.ts'
import { shipments } from '../repository.ts'
import { shipDuty } from '../ship-duty.ts'
import { readShipments } from '../shipment.ts'
import { shipmentsIndex } from '../shipments-index.ts'

/** Shipments with their lines and by when they must leave, as the list asks for them. */
export const listShipments = query({
  id: 'fulfillment.list-shipments',
  needs: shipGoods,
  input: indexInput,
  run: (ctx, input) =>
    readIndex(shipmentsIndex, input, {
      from: shipments(ctx).list(),
      async shape(rows) {
        const lines = await shipments(ctx).linesOf(rows.map((row) => row.shipmentId))
        const waiting = rows.filter(({ state }) => state === 'waiting').map(({ shipmentId }) => shipmentId)
        const deadlines = await ctx.port(deadlineKeeper)
        const dueTimes = await deadlines.find(ctx, shipDuty, waiting)
        return readShipments(rows, lines).map((shipment) => ({
          ...shipment,
          deadline: dueTimes.get(shipment.shipmentId),
        }))
      },
    }),
})
