import { companyReader } from '#lib/companies/contract.ts'
import type { Person } from '#lib/kernel/actor.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { permission } from '#lib/kernel/shell.ts'

/** What identity knows of somebody who may act. */
export interface FoundPerson {
  readonly personId: string
  readonly name: string
  readonly isStaff: number
}

/** The actor that somebody is at this moment. One more statement for buyers: companies are read by their owner. */
export async function personActor(
  ctx: QueryContext,
  { personId, name, isStaff }: FoundPerson,
): Promise<Person> {
  const person = { type: 'person', personId, name } as const
  if (isStaff === 1) {
    const permissions = permissionsOf(ctx, 'staff')
    return { ...person, isStaff: true, companyId: null, companyName: null, permissions }
  }
  const companies = await ctx.port(companyReader)
  const membership = await companies.membershipOf(ctx, personId)
  return {
    ...person,
    isStaff: false,
    companyId: membership?.company.companyId ?? null,
    companyName: membership?.company.name ?? null,
    permissions: membership ? permissionsOf(ctx, 'buyer') : new Set<string>(),
  }
}

function permissionsOf(ctx: QueryContext, role: 'buyer' | 'staff'): ReadonlySet<string> {
  const granted = ctx.all(permission).filter((right) => right.grantedTo.includes(role))
  return new Set(granted.map((right) => right.id))
}
