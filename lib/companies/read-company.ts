import { personReader } from '#lib/identity/contract.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { companies } from './repository/companies.ts'
import { members } from './repository/members.ts'
import { roles } from './repository/roles.ts'
import { units } from './repository/units.ts'
import { readGrants } from './role-grants.ts'

/** A company with its units, roles, people and addresses; nothing where there is none. */
export async function readCompany(ctx: QueryContext, companyId: string) {
  const company = await companies(ctx).findState(companyId)
  if (!company) return undefined
  const placed = await members(ctx).list(companyId)
  const personIds = placed.map(({ personId }) => personId)
  const people = await (await ctx.port(personReader)).findAll(ctx, personIds)
  return {
    ...company,
    units: await units(ctx).list(companyId),
    roles: (await roles(ctx).list(companyId)).map((role) => ({ ...role, grants: readGrants(role.grants) })),
    members: placed.map(({ isSuspended, ...member }) => {
      const person = people.find(({ personId }) => personId === member.personId)
      return {
        ...member,
        isSuspended: isSuspended === 1,
        name: person?.name ?? '',
        email: person?.email ?? '',
      }
    }),
    addresses: await companies(ctx).addresses(ctx.actor, companyId),
  }
}

/** A company as its pages show it. */
export type CompanyDetails = NonNullable<Awaited<ReturnType<typeof readCompany>>>
