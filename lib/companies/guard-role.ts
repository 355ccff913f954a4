import type { CommandContext } from '#lib/kernel/context.ts'
import { permission } from '#lib/kernel/shell.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { guardRights } from './guard-grant.ts'
import type { RoleGrant } from './role-grants.ts'
import { companyRights } from './standard-rights.ts'

/**
 * Lets a role hold only rights that people of companies can hold at all, and only what the actor holds, wherever in
 * the company somebody has the role.
 *
 * @param unitIds where somebody has it; none for a new role, which is then looked at where it is given
 */
export function guardRole(
  ctx: CommandContext,
  grants: readonly RoleGrant[],
  unitIds: readonly string[],
): void {
  const known = new Set(companyRights(ctx.all(permission)).map(({ id }) => id))
  const strange = grants.find((grant) => !known.has(grant.permission))
  if (strange !== undefined) {
    throw new Refused(
      'companies.no-such-right',
      `No role of a company can hold “${strange.permission}”. Leave it out.`,
      {
        right: strange.permission,
      },
    )
  }
  const own = ctx.actor.type === 'person' && ctx.actor.unitId !== null ? [ctx.actor.unitId] : []
  const rights = new Map(grants.map((grant) => [grant.permission, grant.scope]))
  guardRights(ctx.actor, rights, [...own, ...unitIds])
}

/** @throws Refused `companies.role-exists` */
export function roleExists(name: string): Refused {
  return new Refused(
    'companies.role-exists',
    `There is a role called “${name}” already. Choose another name.`,
    {
      name,
    },
  )
}
