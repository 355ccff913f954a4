import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { rowScope } from '#lib/kernel/company-scope.ts'
import { manageSubscriptions, seeOwnSubscriptions } from '../permissions.ts'
import { subscriptions } from '../repository.ts'
import type { SubscriptionRow } from '../subscription.ts'
import { readSubscription, subscriptionTable } from '../subscription.ts'

const pageSize = 50
const page = z.int().min(1).max(200)

/** A page of the subscriptions of all companies in one state. */
export const listSubscriptions = query({
  id: 'subscriptions.list-subscriptions',
  needs: manageSubscriptions,
  input: z.strictObject({ state: z.enum(subscriptionTable.names), page }),
  run: async (ctx, { state, page }) =>
    pageOf(await subscriptions(ctx).list(state, (page - 1) * pageSize, pageSize + 1)),
})

/** A page of the subscriptions of the buyer's company, the latest first. */
export const listOwnSubscriptions = query({
  id: 'subscriptions.list-own-subscriptions',
  needs: seeOwnSubscriptions,
  input: z.strictObject({ page }),
  run: async (ctx, { page }) =>
    pageOf(
      await subscriptions(ctx).ofCompany(
        rowScope(ctx.actor, seeOwnSubscriptions),
        (page - 1) * pageSize,
        pageSize + 1,
      ),
    ),
})

function pageOf(found: readonly SubscriptionRow[]) {
  return {
    subscriptions: found.slice(0, pageSize).map(readSubscription),
    hasMore: found.length > pageSize,
  }
}
