import type { QueryContext } from '#lib/kernel/context.ts'
import { Refused } from '#lib/kernel/refused.ts'
import type { Draft, DraftWish } from './draft-order.ts'
import { draftOrder } from './draft-order.ts'

/** The order that the actor's cart would become; refused with what stands against it. */
export async function draftFitOrder(ctx: QueryContext, wish: DraftWish): Promise<Draft> {
  const draft = await draftOrder(ctx, wish)
  if (!draft) throw new Refused('orders.empty-cart', 'Your cart is empty. Add something, then order.')
  const [problem] = draft.problems
  if (problem) throw new Refused(`orders.${problem.code}`, problem.reason, problem.values)
  return draft
}
