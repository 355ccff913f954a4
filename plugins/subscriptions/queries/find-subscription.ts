import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { manageSubscriptions } from '../permissions.ts'
import { subscriptions } from '../repository.ts'
import { readSubscription } from '../subscription.ts'

/** One subscription, for whoever activates it. */
export const findSubscription = query({
  id: 'subscriptions.find-subscription',
  needs: manageSubscriptions,
  input: z.strictObject({ subscriptionId: z.string().min(1).max(32) }),
  async run(ctx, { subscriptionId }) {
    const row = await subscriptions(ctx).find(subscriptionId)
    if (!row) throw new NotFound()
    return readSubscription(row)
  },
})
