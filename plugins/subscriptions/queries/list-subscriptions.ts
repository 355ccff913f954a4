import { indexInput } from '#lib/index-page/engine/index-input.ts'
import { readIndex } from '#lib/index-page/engine/read-index.ts'
import { query } from '#lib/kernel/command.ts'
import { everyRow, rowScope } from '#lib/kernel/company-scope.ts'
import { manageSubscriptions, seeOwnSubscriptions } from '../permissions.ts'
import { subscriptions } from '../repository.ts'
import type { SubscriptionRow } from '../subscription.ts'
import { readSubscription } from '../subscription.ts'
import { allSubscriptionsIndex, ownSubscriptionsIndex } from '../subscriptions-index.ts'

/** The subscriptions of all companies, as the list asks for them. */
export const listSubscriptions = query({
  id: 'subscriptions.list-subscriptions',
  needs: manageSubscriptions,
  input: indexInput,
  run: (ctx, input) =>
    readIndex(allSubscriptionsIndex, input, { from: subscriptions(ctx).list(everyRow), shape }),
})

/** What the buyer may see of the subscriptions of their company, as the list asks for them. */
export const listOwnSubscriptions = query({
  id: 'subscriptions.list-own-subscriptions',
  needs: seeOwnSubscriptions,
  input: indexInput,
  run: (ctx, input) =>
    readIndex(ownSubscriptionsIndex, input, {
      from: subscriptions(ctx).list(rowScope(ctx.actor, seeOwnSubscriptions)),
      shape,
    }),
})

function shape(rows: readonly SubscriptionRow[]) {
  return rows.map(readSubscription)
}
