import type { QueryContext } from '#lib/kernel/context.ts'
import { orders } from './repository.ts'

/** Whether somebody ordered for a unit. */
export default async function hasOrdersOfUnit(ctx: QueryContext, unitId: string): Promise<boolean> {
  return orders(ctx).hasUnit(unitId)
}
