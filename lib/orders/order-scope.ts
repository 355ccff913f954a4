import type { Actor } from '#lib/kernel/actor.ts'
import type { RowScope } from '#lib/kernel/company-scope.ts'
import { rowScope } from '#lib/kernel/company-scope.ts'
import { seeOwnOrders } from './permissions.ts'

/** Which orders the actor may see: staff and the shop itself all, buyers as far as their right reaches. */
export function orderScope(actor: Actor): RowScope {
  return rowScope(actor, seeOwnOrders)
}
