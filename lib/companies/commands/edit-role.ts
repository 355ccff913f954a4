import { command } from '#lib/kernel/command.ts'
import { guardRights } from '../guard-grant.ts'
import { guardRole, roleExists } from '../guard-role.ts'
import { manageRoles } from '../permissions.ts'
import { reachRole } from '../reach.ts'
import { companies } from '../repository/companies.ts'
import { members } from '../repository/members.ts'
import { roles } from '../repository/roles.ts'
import { readGrants } from '../role-grants.ts'
import { roleEditInput } from '../role-input.ts'
import { rightsOf } from '../rights-of.ts'
import { tellAccessChanged } from '../tell-access-changed.ts'

/** Changes what a role of a company's own is called and may do. Whoever has it signs in again. */
export const editRole = command({
  id: 'companies.edit-role',
  needs: manageRoles,
  input: roleEditInput,
  async run(ctx, { companyId, roleId, name, grants, expectedVersion }) {
    await companies(ctx).hold(companyId)
    const before = await reachRole(ctx, manageRoles, companyId, roleId)
    const holders = await members(ctx).holdersOf(companyId, roleId)
    const unitIds = [...new Set(holders.map(({ unitId }) => unitId))]
    guardRights(ctx.actor, rightsOf(ctx, { role: roleId, grants: before.grants }), unitIds)
    guardRole(ctx, grants, unitIds)
    const others = (await roles(ctx).list(companyId)).filter((role) => role.roleId !== roleId)
    if (others.some((role) => role.name === name)) throw roleExists(name)
    await roles(ctx).edit({ roleId, companyId, name }, grants, expectedVersion)
    await tellAccessChanged(ctx, [...new Set(holders.map(({ personId }) => personId))])
    ctx.changed({
      subject: 'companies.role',
      id: roleId,
      before: { name: before.name, grants: readGrants(before.grants) },
      after: { name, grants },
    })
    return { roleId }
  },
})
