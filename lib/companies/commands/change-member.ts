import { command } from '#lib/kernel/command.ts'
import { memberInput } from '../company-input.ts'
import { checkPlace } from '../check-place.ts'
import { guardGrant, guardStanding } from '../guard-grant.ts'
import { guardLastAdministrator } from '../guard-last-administrator.ts'
import { manageMembers } from '../permissions.ts'
import { reachMember, reachUnit } from '../reach.ts'
import { companies } from '../repository/companies.ts'
import { members } from '../repository/members.ts'
import { tellAccessChanged } from '../tell-access-changed.ts'

/** Gives somebody of a company another role, another unit, or both. They sign in again. */
export const changeMember = command({
  id: 'companies.change-member',
  needs: manageMembers,
  input: memberInput,
  async run(ctx, { companyId, membershipId, unitId, role, expectedVersion }) {
    await companies(ctx).hold(companyId)
    const before = await reachMember(ctx, manageMembers, companyId, membershipId)
    await reachUnit(ctx, manageMembers, companyId, unitId)
    await checkPlace(ctx, { companyId, unitId, role })
    await guardStanding(ctx, { companyId, unitId: before.unitId, role: before.role })
    await guardGrant(ctx, { companyId, unitId, role })
    if (role !== before.role) await guardLastAdministrator(ctx, companyId, before)
    await members(ctx).change({ companyId, membershipId }, { role, unit_id: unitId }, expectedVersion)
    await tellAccessChanged(ctx, [before.personId])
    ctx.changed({
      subject: 'companies.membership',
      id: membershipId,
      before: { role: before.role, unitId: before.unitId },
      after: { role, unitId },
    })
    return { membershipId }
  },
})
