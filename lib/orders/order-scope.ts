import type { Actor } from '#lib/kernel/actor.ts'
import { NotFound } from '#lib/kernel/refused.ts'

/** Whose orders may be seen: those of one company, or all. */
export interface OrderScope {
  readonly companyId: string | null
}

/**
 * The orders that the actor may see. Staff and the shop itself see all.
 *
 * @throws NotFound for somebody who belongs to no company
 */
export function scopeOfOrders(actor: Actor): OrderScope {
  if (actor.type === 'system') return { companyId: null }
  if (actor.type === 'person' && actor.isStaff) return { companyId: null }
  if (actor.type === 'person' && actor.companyId) return { companyId: actor.companyId }
  throw new NotFound()
}
