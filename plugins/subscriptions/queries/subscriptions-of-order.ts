import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { rowScope } from '#lib/kernel/company-scope.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { seeAllSubscriptions, seeOwnSubscriptions } from '../permissions.ts'
import { subscriptions } from '../repository.ts'
import { readSubscription } from '../subscription.ts'

const input = z.strictObject({ orderId: z.string().min(1).max(32) })

/** The subscriptions of an order of the buyer's company; none for an order that is another's or no one's. */
export const subscriptionsOfOwnOrder = query({
  id: 'subscriptions.subscriptions-of-own-order',
  needs: seeOwnSubscriptions,
  input,
  run: (ctx, { orderId }) => subscriptionsOfOrder(ctx, orderId),
})

/** The subscriptions of any order, for staff. */
export const subscriptionsOfAnyOrder = query({
  id: 'subscriptions.subscriptions-of-any-order',
  needs: seeAllSubscriptions,
  input,
  run: (ctx, { orderId }) => subscriptionsOfOrder(ctx, orderId),
})

async function subscriptionsOfOrder(ctx: QueryContext, orderId: string) {
  const rows = await subscriptions(ctx).ofOrder(orderId, rowScope(ctx.actor, seeOwnSubscriptions))
  return rows.map(readSubscription)
}
