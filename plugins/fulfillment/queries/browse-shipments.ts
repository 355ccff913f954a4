import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { rowScope } from '#lib/kernel/company-scope.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { seeAllShipments, seeOwnShipments } from '../permissions.ts'
import { shipments } from '../repository.ts'
import { readShipments, shipmentTable } from '../shipment.ts'

const input = z.strictObject({
  /** Null for all. */
  state: z.enum(shipmentTable.names).nullable(),
  after: z.string().max(32).nullable(),
  limit: z.int().min(1).max(100),
})

/** What is shipped to the buyer's company, the oldest first, some at a time. */
export const browseOwnShipments = query({
  id: 'fulfillment.browse-own-shipments',
  needs: seeOwnShipments,
  input,
  run: (ctx, wish) => browseShipments(ctx, wish),
})

/** What is shipped to anybody, the oldest first, some at a time. */
export const browseAllShipments = query({
  id: 'fulfillment.browse-all-shipments',
  needs: seeAllShipments,
  input,
  run: (ctx, wish) => browseShipments(ctx, wish),
})

async function browseShipments(ctx: QueryContext, { state, after, limit }: z.infer<typeof input>) {
  const found = await shipments(ctx).behind(rowScope(ctx.actor, seeOwnShipments), state, after, limit + 1)
  const shown = found.slice(0, limit)
  const lines = await shipments(ctx).linesOf(shown.map((row) => row.shipmentId))
  return {
    shipments: readShipments(shown, lines),
    next: found.length > limit ? (shown.at(-1)?.shipmentId ?? null) : null,
  }
}
