import { may } from '#lib/kernel/actor.ts'
import type { FindOrderSteps } from '#lib/orders/contract.ts'
import { manageSubscriptions } from './permissions.ts'
import { subscriptionsOfAnyOrder } from './queries/subscriptions-of-order.ts'
import { subscriptionTable } from './subscription.ts'

/** Subscriptions of the order that wait to begin. */
const findSteps: FindOrderSteps = async (ctx, orderId) => {
  if (!may(ctx.actor, manageSubscriptions)) return []
  const subscriptions = await ctx.ask(subscriptionsOfAnyOrder, { orderId })
  return subscriptions
    .filter(({ state }) => subscriptionTable.allows(state, 'activate'))
    .map(({ subscriptionId, number }) => ({
      says: 'subscriptions.next',
      values: { number },
      href: `/admin/subscriptions?subscription=${subscriptionId}`,
    }))
}

export default findSteps
