import type { MembershipWish } from '#lib/companies/contract.ts'
import { companyReader } from '#lib/companies/contract.ts'
import type { Person } from '#lib/kernel/actor.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { everyStaffRole, permission } from '#lib/kernel/shell.ts'

/** What identity knows of somebody who may act. */
export interface FoundPerson {
  readonly personId: string
  readonly name: string
  readonly isStaff: number
  /** Null for whoever is no staff. */
  readonly staffRole: string | null
}

/**
 * The actor that somebody is at this moment. For buyers, companies are read by their owner: one more statement, and
 * another one where their unit is not the whole company.
 */
export async function personActor(
  ctx: QueryContext,
  { personId, name, isStaff, staffRole }: FoundPerson,
  wish: MembershipWish,
): Promise<Person> {
  const person = { type: 'person', personId, name } as const
  if (isStaff === 1) return { ...person, ...nowhere, isStaff: true, permissions: staffRights(ctx, staffRole) }
  const membership = await (await ctx.port(companyReader)).membershipOf(ctx, personId, wish)
  if (!membership) return { ...person, ...nowhere, isStaff: false, permissions: new Set<string>() }
  const { company, rights, ...place } = membership
  return {
    ...person,
    isStaff: false,
    companyId: company.companyId,
    companyName: company.name,
    membershipId: place.membershipId,
    unitId: place.unitId,
    unitIds: place.unitIds,
    permissions: new Set(rights.keys()),
    scopes: new Map([...rights].filter(([, scope]) => scope !== 'company')),
  }
}

const nowhere = {
  companyId: null,
  companyName: null,
  membershipId: null,
  unitId: null,
  unitIds: [],
  scopes: new Map(),
} as const

/** What somebody of the staff may do: what the rights that are installed say of the role. */
function staffRights(ctx: QueryContext, role: string | null): ReadonlySet<string> {
  const known = everyStaffRole.find((entry) => entry === role)
  const granted = ctx.all(permission).filter(({ grantedTo }) => known && grantedTo.includes(known))
  return new Set(granted.map((right) => right.id))
}
