import type { CompanyReader } from './contract.ts'
import { companies } from './repository.ts'

const reader: CompanyReader = {
  find: (ctx, companyId) => companies(ctx).find(ctx.actor, companyId),
  async membershipOf(ctx, personId) {
    const found = await companies(ctx).findMembership(personId)
    if (found === undefined) return undefined
    const { role, ...company } = found
    return { company, role }
  },
  addresses: (ctx, companyId) => companies(ctx).addresses(ctx.actor, companyId),
}

export default reader
