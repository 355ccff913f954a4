import type { QueryContext } from '#lib/kernel/context.ts'
import type { WaitingLine } from '#lib/shell/contract.ts'
import { listShipments } from './queries/list-shipments.ts'

const mostCounted = 50

/** Shipments that are to leave the house. */
export default async function waitingShipments(ctx: QueryContext): Promise<readonly WaitingLine[]> {
  const { rows } = await ctx.ask(listShipments, { asked: [['state', 'waiting']], most: mostCounted + 1 })
  if (rows.length === 0) return []
  const values = { count: Math.min(rows.length, mostCounted), more: rows.length > mostCounted ? '+' : '' }
  return [
    {
      label: 'fulfillment.waitForYou',
      values,
      meaning: 'attention',
      href: '/admin/fulfillment?state=waiting',
    },
  ]
}
