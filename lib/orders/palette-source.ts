import type { QueryContext } from '#lib/kernel/context.ts'
import type { PaletteHit, PaletteQuestion } from '#lib/shell/contract.ts'
import { orderScope } from './order-scope.ts'
import { orderFinder } from './repository/order-finder.ts'

const mostHits = 5
/** Older ones are found by their whole number. */
const mostLookedAt = 1000

/** Orders by number, PO number or company, among those that the actor may see. */
export default async function findOrders(
  ctx: QueryContext,
  { text }: PaletteQuestion,
): Promise<readonly PaletteHit[]> {
  const isStaff = ctx.actor.type === 'person' && ctx.actor.isStaff
  const scope = orderScope(ctx.actor)
  const exact = await orderFinder(ctx).byNumber(scope, text.toUpperCase())
  const found = exact ? [exact] : await orderFinder(ctx).byPart(scope, text, mostLookedAt, mostHits)
  return found.map(({ orderId, orderNumber, companyName, poNumber }) => ({
    label: orderNumber,
    detail: [isStaff ? companyName : '', poNumber].filter((part) => part !== '').join(' · '),
    href: `/${isStaff ? 'admin' : 'account'}/orders/${orderId}`,
  }))
}
