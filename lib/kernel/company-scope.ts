import type { Actor } from './actor.ts'
import { NotFound } from './refused.ts'

/** Whose rows may be seen: those of one company, or of all where it is null. */
export interface CompanyScope {
  readonly companyId: string | null
}

/**
 * What the actor may see of things that belong to companies. Staff and the shop itself see all.
 *
 * @throws NotFound for somebody who belongs to no company
 */
export function companyScope(actor: Actor): CompanyScope {
  if (actor.type === 'system') return { companyId: null }
  if (actor.type === 'person' && actor.isStaff) return { companyId: null }
  if (actor.type === 'person' && actor.companyId) return { companyId: actor.companyId }
  throw new NotFound()
}
