import type { QueryContext } from '#lib/kernel/context.ts'
import { Refused } from '#lib/kernel/refused.ts'

/** Whose cart it is. */
export interface Buyer {
  readonly companyId: string
  readonly personId: string
}

/**
 * The buyer who asks.
 *
 * @throws Refused `cart.no-company` for somebody who acts for no company
 */
export function buyerOf(ctx: QueryContext): Buyer {
  const { actor } = ctx
  if (actor.type === 'person' && actor.companyId)
    return { companyId: actor.companyId, personId: actor.personId }
  throw new Refused(
    'cart.no-company',
    'Only people of a customer company have a cart. Sign in as one of them.',
  )
}
