import type { Actor, Scope } from './actor.ts'
import { may } from './actor.ts'
import { NotFound } from './refused.ts'
import type { Permission } from './shell.ts'

/** Whose things may be seen: those of one company, or of all where it is null. */
export interface CompanyScope {
  readonly companyId: string | null
}

/** Which rows may be seen of those that a person of a unit made. Null leaves a column out. */
export interface RowScope extends CompanyScope {
  readonly unitIds: readonly string[] | null
  readonly personId: string | null
}

/** What the shop itself sees. */
export const everyRow: RowScope = { companyId: null, unitIds: null, personId: null }

/**
 * What the actor may see of things that belong to companies as a whole. Staff and the shop itself see all.
 *
 * @throws NotFound for somebody who belongs to no company
 */
export function companyScope(actor: Actor): CompanyScope {
  if (actor.type === 'system') return { companyId: null }
  if (actor.type === 'person' && actor.isStaff) return { companyId: null }
  if (actor.type === 'person' && actor.companyId) return { companyId: actor.companyId }
  throw new NotFound()
}

/**
 * What the actor may see by a right of things that people of a company made: their own, those of their unit, of their
 * units, or of the company, as far as the right reaches for them. Whoever does not hold the right sees nothing.
 *
 * @throws NotFound for somebody who belongs to no company
 */
export function rowScope(actor: Actor, needs: Permission): RowScope {
  const { companyId } = companyScope(actor)
  if (actor.type !== 'person' || companyId === null) return { ...everyRow, companyId }
  // Another right may lead here: to what comes with an order, say, without the right to see orders.
  if (!may(actor, needs)) return { companyId, unitIds: [], personId: null }
  const within: Readonly<Record<Scope, Omit<RowScope, 'companyId'>>> = {
    own: { unitIds: null, personId: actor.personId },
    unit: { unitIds: actor.unitId === null ? [] : [actor.unitId], personId: null },
    subtree: { unitIds: actor.unitIds, personId: null },
    company: { unitIds: null, personId: null },
  }
  return { companyId, ...within[actor.scopes.get(needs.id) ?? 'company'] }
}
