import { command } from '#lib/kernel/command.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { roleRefInput } from '../company-input.ts'
import { manageRoles } from '../permissions.ts'
import { reachRole } from '../reach.ts'
import { companies } from '../repository/companies.ts'
import { members } from '../repository/members.ts'
import { roles } from '../repository/roles.ts'
import { readGrants } from '../role-grants.ts'

/** Removes a role of a company's own that nobody has. */
export const removeRole = command({
  id: 'companies.remove-role',
  needs: manageRoles,
  input: roleRefInput,
  async run(ctx, { companyId, roleId, expectedVersion }) {
    await companies(ctx).hold(companyId)
    const before = await reachRole(ctx, manageRoles, companyId, roleId)
    if ((await members(ctx).holdersOf(companyId, roleId)).length > 0) {
      throw new Refused('companies.role-in-use', 'Somebody has this role. Give them another one first.')
    }
    await roles(ctx).remove(roleId, expectedVersion)
    const { name, grants } = before
    ctx.changed({ subject: 'companies.role', id: roleId, before: { name, grants: readGrants(grants) } })
    return { roleId }
  },
})
