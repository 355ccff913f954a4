import type { CompanyReader } from './contract.ts'
import { companies } from './repository/companies.ts'
import { members } from './repository/members.ts'
import { units } from './repository/units.ts'
import { atRoot, rightsOf } from './rights-of.ts'

const reader: CompanyReader = {
  find: (ctx, companyId) => companies(ctx).find(ctx.actor, companyId),

  async membershipOf(ctx, personId, wish) {
    const found = await members(ctx).findLive(personId, wish)
    if (!found) return undefined
    const { membershipId, unitId, unitPath, unitDepth, role, grants, ...company } = found
    const rights = rightsOf(ctx, { role, grants })
    const place = { membershipId, company, unitId, role }
    if (unitDepth === 1) return { ...place, unitIds: [unitId], rights: atRoot(rights) }
    return { ...place, unitIds: await units(ctx).idsBelow(company.companyId, unitPath), rights }
  },

  async people(ctx, companyId) {
    if (ctx.actor.type === 'guest') return []
    if (ctx.actor.type === 'person' && !ctx.actor.isStaff && ctx.actor.companyId !== companyId) return []
    return members(ctx).peopleOf(companyId)
  },

  placesOf: (ctx, personId) => members(ctx).placesOf(personId),

  async personAt(ctx, membershipId) {
    return (await members(ctx).findPerson(membershipId))?.personId
  },

  addresses: (ctx, companyId) => companies(ctx).addresses(ctx.actor, companyId),
}

export default reader
