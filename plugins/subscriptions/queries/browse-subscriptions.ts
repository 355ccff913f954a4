import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { rowScope } from '#lib/kernel/company-scope.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { seeAllSubscriptions, seeOwnSubscriptions } from '../permissions.ts'
import { subscriptions } from '../repository.ts'
import { readSubscription, subscriptionTable } from '../subscription.ts'

const input = z.strictObject({
  /** Null for all. */
  state: z.enum(subscriptionTable.names).nullable(),
  after: z.string().max(32).nullable(),
  limit: z.int().min(1).max(100),
})

/** The subscriptions of the buyer's company, the oldest first, some at a time. */
export const browseOwnSubscriptions = query({
  id: 'subscriptions.browse-own-subscriptions',
  needs: seeOwnSubscriptions,
  input,
  run: (ctx, wish) => browseSubscriptions(ctx, wish),
})

/** The subscriptions of all companies, the oldest first, some at a time. */
export const browseAllSubscriptions = query({
  id: 'subscriptions.browse-all-subscriptions',
  needs: seeAllSubscriptions,
  input,
  run: (ctx, wish) => browseSubscriptions(ctx, wish),
})

async function browseSubscriptions(ctx: QueryContext, { state, after, limit }: z.infer<typeof input>) {
  const found = await subscriptions(ctx).behind(
    rowScope(ctx.actor, seeOwnSubscriptions),
    state,
    after,
    limit + 1,
  )
  const shown = found.slice(0, limit).map(readSubscription)
  return { subscriptions: shown, next: found.length > limit ? (shown.at(-1)?.subscriptionId ?? null) : null }
}
