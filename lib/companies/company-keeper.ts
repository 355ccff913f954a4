import { isUniqueViolation } from '#lib/kernel/database/is-unique-violation.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import { checkPlace } from './check-place.ts'
import { guardGrant } from './guard-grant.ts'
import type { CompanyKeeper } from './contract.ts'
import { reachUnit } from './reach.ts'
import { companies } from './repository/companies.ts'
import { members } from './repository/members.ts'
import { units } from './repository/units.ts'
import { tellingWord } from './telling-word.ts'

const keeper: CompanyKeeper = {
  async create(ctx, { address, ...company }) {
    const [companyId, unitId] = [ctx.newId(), ctx.newId()]
    const value = await (await ctx.port(numberKeeper)).next(ctx, 'companies.company')
    const number = `C-${value.toString().padStart(6, '0')}`
    await companies(ctx).insert({ companyId, number, ...company }, ctx.now)
    await units(ctx).insert({ unitId, companyId, name: company.name.slice(0, 120), parent: null }, ctx.now)
    if (address) await companies(ctx).insertAddress(companyId, { addressId: ctx.newId(), ...address })
    ctx.changed({ subject: 'companies.company', id: companyId, after: { number, ...company } })
    return { companyId, unitId }
  },

  async addMember(ctx, member) {
    await checkPlace(ctx, member)
    const membershipId = ctx.newId()
    try {
      await members(ctx).insert(membershipId, member, ctx.now)
    } catch (error) {
      if (isUniqueViolation(error)) throw alreadyMember()
      throw error
    }
    ctx.changed({ subject: 'companies.membership', id: membershipId, after: member })
    return membershipId
  },

  async checkGrant(ctx, member, needs) {
    await reachUnit(ctx, needs, member.companyId, member.unitId)
    await checkPlace(ctx, member)
    await guardGrant(ctx, member)
  },

  rootUnit: (ctx, companyId) => units(ctx).rootOf(companyId),

  findByVatId: (ctx, vatId) => companies(ctx).findByVatId(vatId),

  async findLike(ctx, name) {
    const start = tellingWord(name)
    return start === '' ? [] : companies(ctx).findLike(start)
  },
}

export default keeper

function alreadyMember(): Refused {
  return new Refused(
    'companies.already-member',
    'This person belongs to the company already. Change their role or unit instead.',
  )
}
