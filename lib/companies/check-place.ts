import type { QueryContext } from '#lib/kernel/context.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import type { NewMember } from './contract.ts'
import { roles } from './repository/roles.ts'
import { units } from './repository/units.ts'
import { isCompanyRole } from './standard-rights.ts'

/** @throws NotFound where unit or role are not the company's */
export async function checkPlace(ctx: QueryContext, { companyId, unitId, role }: NewMember): Promise<void> {
  if (!(await units(ctx).find(companyId, unitId))) throw new NotFound()
  if (!isCompanyRole(role) && !(await roles(ctx).find(companyId, role))) throw new NotFound()
}
