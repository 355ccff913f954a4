import type { QueryContext } from '#lib/kernel/context.ts'
import { rowScope } from '#lib/kernel/company-scope.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import { companies } from './repository/companies.ts'
import { members } from './repository/members.ts'
import { roles } from './repository/roles.ts'
import { units } from './repository/units.ts'

/** The company that is meant. A foreign one answers like a missing one. */
async function reachCompany(ctx: QueryContext, companyId: string) {
  const company = await companies(ctx).find(ctx.actor, companyId)
  if (!company) throw new NotFound()
  return company
}

/** A unit of a company, as far as a right reaches: one that it does not reach answers like a missing one. */
export async function reachUnit(ctx: QueryContext, needs: Permission, companyId: string, unitId: string) {
  await reachCompany(ctx, companyId)
  const unit = await units(ctx).find(companyId, unitId)
  if (!unit || !reaches(ctx, needs, unitId)) throw new NotFound()
  return unit
}

/** Somebody of a company, as far as a right reaches. */
export async function reachMember(
  ctx: QueryContext,
  needs: Permission,
  companyId: string,
  membershipId: string,
) {
  await reachCompany(ctx, companyId)
  const member = await members(ctx).find(companyId, membershipId)
  if (!member || !reaches(ctx, needs, member.unitId)) throw new NotFound()
  return member
}

/** A company's own role. It is the whole company's: whose right reaches less far finds none. */
export async function reachRole(ctx: QueryContext, needs: Permission, companyId: string, roleId: string) {
  await reachWholeCompany(ctx, needs, companyId)
  const role = await roles(ctx).find(companyId, roleId)
  if (!role) throw new NotFound()
  return role
}

/** The company, for whoever holds a right for all of it. */
export async function reachWholeCompany(ctx: QueryContext, needs: Permission, companyId: string) {
  const { unitIds, personId } = rowScope(ctx.actor, needs)
  if (unitIds !== null || personId !== null) throw new NotFound()
  return reachCompany(ctx, companyId)
}

function reaches(ctx: QueryContext, needs: Permission, unitId: string): boolean {
  const { unitIds, personId } = rowScope(ctx.actor, needs)
  return personId === null && (unitIds === null || unitIds.includes(unitId))
}
