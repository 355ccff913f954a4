import { handler } from '#lib/kernel/token.ts'
import { partProgress } from '#lib/orders/contract.ts'
import { visitCompleted } from '../contract.ts'
import { visits } from '../repository.ts'

/**
 * Ends a part after its last visit.
 *
 * It runs after the visit's own commit: of two that are completed at once, at least the later one sees both.
 */
export default handler(visitCompleted, async (ctx, { partId }) => {
  if (await visits(ctx).isPartOpen(partId)) return
  await (await ctx.port(partProgress)).deliver(ctx, partId)
})
