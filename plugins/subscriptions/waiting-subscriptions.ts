import type { QueryContext } from '#lib/kernel/context.ts'
import type { WaitingLine } from '#lib/shell/contract.ts'
import { listSubscriptions } from './queries/list-subscriptions.ts'

const mostCounted = 50

/** Subscriptions that were ordered and do not run yet. */
export default async function waitingSubscriptions(ctx: QueryContext): Promise<readonly WaitingLine[]> {
  const { rows } = await ctx.ask(listSubscriptions, { asked: [['state', 'pending']], most: mostCounted + 1 })
  if (rows.length === 0) return []
  const values = { count: Math.min(rows.length, mostCounted), more: rows.length > mostCounted ? '+' : '' }
  return [
    {
      label: 'subscriptions.waitForYou',
      values,
      meaning: 'attention',
      href: '/admin/subscriptions?state=pending',
    },
  ]
}
