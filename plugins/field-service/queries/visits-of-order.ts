import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { rowScope } from '#lib/kernel/company-scope.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { seeAllVisits, seeOwnVisits } from '../permissions.ts'
import { visits } from '../repository.ts'
import { readVisit } from '../visit.ts'

const input = z.strictObject({ orderId: z.string().min(1).max(32) })

/** The visits of an order of the buyer's company; none for an order that is another's or no one's. */
export const visitsOfOwnOrder = query({
  id: 'field-service.visits-of-own-order',
  needs: seeOwnVisits,
  input,
  run: (ctx, { orderId }) => visitsOfOrder(ctx, orderId),
})

/** The visits of any order, for staff. */
export const visitsOfAnyOrder = query({
  id: 'field-service.visits-of-any-order',
  needs: seeAllVisits,
  input,
  run: (ctx, { orderId }) => visitsOfOrder(ctx, orderId),
})

async function visitsOfOrder(ctx: QueryContext, orderId: string) {
  const rows = await visits(ctx).ofOrder(orderId, rowScope(ctx.actor, seeOwnVisits))
  return rows.map(readVisit)
}
