import { may } from '#lib/kernel/actor.ts'
import type { FindOrderSteps } from '#lib/orders/contract.ts'
import { manageVisits } from './permissions.ts'
import { visitsOfAnyOrder } from './queries/visits-of-order.ts'
import { visitTable } from './visit.ts'

/** Visits of the order that want a date, or are to be completed. */
const findSteps: FindOrderSteps = async (ctx, orderId) => {
  if (!may(ctx.actor, manageVisits)) return []
  const visits = await ctx.ask(visitsOfAnyOrder, { orderId })
  return visits
    .filter(({ state }) => visitTable.allowedActions(state, ctx.actor).length > 0)
    .map(({ visitId, number, state }) => ({
      says: `field-service.${visitTable.allows(state, 'complete') ? 'nextToComplete' : 'nextToSchedule'}`,
      values: { number },
      href: `/admin/field-service?visit=${visitId}`,
    }))
}

export default findSteps
