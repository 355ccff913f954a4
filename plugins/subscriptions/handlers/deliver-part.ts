import { handler } from '#lib/kernel/token.ts'
import { partProgress } from '#lib/orders/contract.ts'
import { subscriptionActivated } from '../contract.ts'
import { subscriptions } from '../repository.ts'

/**
 * Ends a part once all its subscriptions run.
 *
 * It runs after the activation's own commit: of two that are activated at once, at least the later one sees both.
 */
export default handler(subscriptionActivated, async (ctx, { partId }) => {
  if (await subscriptions(ctx).isPartPending(partId)) return
  await (await ctx.port(partProgress)).deliver(ctx, partId)
})
