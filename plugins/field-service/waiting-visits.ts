import type { QueryContext } from '#lib/kernel/context.ts'
import type { WaitingLine } from '#lib/shell/contract.ts'
import { listVisits } from './queries/list-visits.ts'

const mostCounted = 50

/** Visits that have no date yet. */
export default async function waitingVisits(ctx: QueryContext): Promise<readonly WaitingLine[]> {
  const { rows } = await ctx.ask(listVisits, { asked: [['state', 'requested']], most: mostCounted + 1 })
  if (rows.length === 0) return []
  const values = { count: Math.min(rows.length, mostCounted), more: rows.length > mostCounted ? '+' : '' }
  return [
    {
      label: 'field-service.waitForYou',
      values,
      meaning: 'attention',
      href: '/admin/field-service?state=requested',
    },
  ]
}
