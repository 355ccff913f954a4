import { companyReader } from '#lib/companies/contract.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { permission } from '#lib/kernel/shell.ts'
import type { SessionReader } from '#lib/web/contract.ts'
import { people } from './repository.ts'

/**
 * Read from the tables at each request, so that a changed password, a suspension or a new company counts from the
 * next one on. One statement for staff, two for buyers: companies are read by their owner.
 */
const reader: SessionReader = {
  async read(ctx, { personId, sessionVersion }) {
    const found = await people(ctx).findForSession(personId, sessionVersion)
    if (found === undefined) return undefined
    const person = { type: 'person', personId, name: found.name } as const
    if (found.isStaff === 1) {
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
  },
}

export default reader

function permissionsOf(ctx: QueryContext, role: 'buyer' | 'staff'): ReadonlySet<string> {
  const granted = ctx.all(permission).filter((right) => right.grantedTo.includes(role))
  return new Set(granted.map((right) => right.id))
}
