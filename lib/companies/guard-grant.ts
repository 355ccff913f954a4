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
 * further than the actor's own.
 *
 * @throws Refused `companies.beyond-own-rights`
 */
export async function guardGrant(ctx: QueryContext, member: NewMember): Promise<void> {
  guardRights(ctx.actor, await rightsOfRole(ctx, member), [member.unitId])
}

/** @throws Refused `companies.beyond-own-rights` where one of the rights, in one of the units, is beyond the actor's */
export function guardRights(actor: Actor, rights: Rights, unitIds: readonly string[]): void {
  const beyond = unitIds
    .map((unitId) => beyondOwn(actor, rights, unitId))
    .find((right) => right !== undefined)
  if (beyond === undefined) return
  throw new Refused(
    'companies.beyond-own-rights',
    `This gives a right that you do not have, or have for less of the company: ${beyond}. Choose less, or ask somebody with that right.`,
    { right: beyond },
  )
}

/**
 * Keeps people from changing what somebody with more rights than theirs may do.
 *
 * @throws Refused `companies.more-rights-than-own`
 */
export async function guardStanding(ctx: QueryContext, member: NewMember): Promise<void> {
  const rights = await rightsOfRole(ctx, member)
  if (beyondOwn(ctx.actor, rights, member.unitId) === undefined) return
  throw new Refused(
    'companies.more-rights-than-own',
    'This person may do more than you. Ask somebody who may do as much.',
  )
}

/** What a role of a company gives. */
export async function rightsOfRole(
  ctx: QueryContext,
  { companyId, role }: Omit<NewMember, 'unitId'>,
): Promise<Rights> {
  const own = await roles(ctx).find(companyId, role)
  return rightsOf(ctx, { role, grants: own?.grants ?? null })
}

/**
 * A right that goes beyond what the actor holds when somebody has it in a unit, or nothing. Staff and the shop itself
 * stand above the companies.
 */
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
