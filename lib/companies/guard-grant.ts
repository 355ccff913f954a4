import type { Actor, Scope } from '#lib/kernel/actor.ts'
import { scopes } from '#lib/kernel/actor.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { Refused } from '#lib/kernel/refused.ts'
import type { NewMember } from './contract.ts'
import { roles } from './repository/roles.ts'
import { rightsOf } from './rights-of.ts'
import type { Rights } from './standard-rights.ts'

/**
 * Lets nobody hand out what they do not hold: each right of a role must reach, in the unit where it is given, no
 * further than the actor's own. Staff and the shop itself stand above the companies.
 *
 * @throws Refused `companies.beyond-own-rights`
 */
export async function guardGrant(ctx: QueryContext, { companyId, unitId, role }: NewMember): Promise<void> {
  const own = await roles(ctx).find(companyId, role)
  const beyond = beyondOwn(ctx.actor, rightsOf(ctx, { role, grants: own?.grants ?? null }), unitId)
  if (beyond === undefined) return
  throw new Refused(
    'companies.beyond-own-rights',
    `This gives a right that you do not have, or have for less of the company: ${beyond}. Choose less, or ask somebody with that right.`,
    { right: beyond },
  )
}

/** A right that goes beyond what the actor holds when somebody has it in a unit, or nothing. */
export function beyondOwn(actor: Actor, rights: Rights, unitId: string): string | undefined {
  if (actor.type === 'system' || (actor.type === 'person' && actor.isStaff)) return undefined
  return [...rights].find(([id, scope]) => !covers(actor, id, scope, unitId))?.[0]
}

function covers(actor: Actor, permissionId: string, scope: Scope, unitId: string): boolean {
  if (actor.type !== 'person' || !actor.permissions.has(permissionId)) return false
  const held = actor.scopes.get(permissionId) ?? 'company'
  if (held === 'company') return true
  if (scopes.indexOf(scope) > scopes.indexOf(held)) return false
  if (scope === 'own') return true
  return held === 'subtree' ? actor.unitIds.includes(unitId) : actor.unitId === unitId
}
