import type { QueryContext } from '#lib/kernel/context.ts'
import type { WaitingLine } from '#lib/shell/contract.ts'
import { cartReader } from './contract.ts'

/** What was collected and not ordered yet. */
export default async function waitingCart(ctx: QueryContext): Promise<readonly WaitingLine[]> {
  const cart = await ctx.port(cartReader)
  const count = await cart.countLines(ctx)
  if (count === 0) return []
  return [{ label: 'cart.waitsForYou', values: { count }, meaning: 'information', href: '/cart' }]
}
