import { command } from '#lib/kernel/command.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { guardRole, roleExists } from '../guard-role.ts'
import { manageRoles } from '../permissions.ts'
import { reachWholeCompany } from '../reach.ts'
import { companies } from '../repository/companies.ts'
import { mostRoles, roles } from '../repository/roles.ts'
import { newRoleInput } from '../role-input.ts'

/** Makes a role of a company's own. */
export const createRole = command({
  id: 'companies.create-role',
  needs: manageRoles,
  input: newRoleInput,
  async run(ctx, { companyId, name, grants }) {
    await companies(ctx).hold(companyId)
    await reachWholeCompany(ctx, manageRoles, companyId)
    guardRole(ctx, grants, [])
    const there = await roles(ctx).list(companyId)
    if (there.some((role) => role.name === name)) throw roleExists(name)
    if (there.length >= mostRoles) {
      throw new Refused('companies.too-many-roles', `A company has at most ${mostRoles} roles of its own.`, {
        most: mostRoles,
      })
    }
    const roleId = ctx.newId()
    await roles(ctx).insert({ roleId, companyId, name }, grants, ctx.now)
    ctx.changed({ subject: 'companies.role', id: roleId, after: { name, grants } })
    return { roleId }
  },
})
