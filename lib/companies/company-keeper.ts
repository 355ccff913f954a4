import { isUniqueViolation } from '#lib/kernel/database/is-unique-violation.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import { guardGrant } from './guard-grant.ts'
import type { CompanyKeeper, NewMember } from './contract.ts'
import { companies } from './repository/companies.ts'
import { members } from './repository/members.ts'
import { roles } from './repository/roles.ts'
import { units } from './repository/units.ts'
import { isCompanyRole } from './standard-rights.ts'
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

  async checkGrant(ctx, member) {
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

/** Whether unit and role are the company's. */
async function checkPlace(ctx: QueryContext, { companyId, unitId, role }: NewMember): Promise<void> {
  if (!(await units(ctx).find(companyId, unitId))) throw new NotFound()
  if (!isCompanyRole(role) && !(await roles(ctx).find(companyId, role))) throw new NotFound()
}

function alreadyMember(): Refused {
  return new Refused(
    'companies.already-member',
    'This person belongs to the company already. Change their role or unit instead.',
  )
}
