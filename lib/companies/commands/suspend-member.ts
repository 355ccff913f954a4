import { command } from '#lib/kernel/command.ts'
import { memberRefInput } from '../company-input.ts'
import { guardStanding } from '../guard-grant.ts'
import { guardLastAdministrator } from '../guard-last-administrator.ts'
import { manageMembers } from '../permissions.ts'
import { reachMember } from '../reach.ts'
import { companies } from '../repository/companies.ts'
import { members } from '../repository/members.ts'
import { tellAccessChanged } from '../tell-access-changed.ts'

/** Takes somebody’s access to a company away until it is given back. */
export const suspendMember = command({
  id: 'companies.suspend-member',
  needs: manageMembers,
  input: memberRefInput,
  async run(ctx, { companyId, membershipId, expectedVersion }) {
    await companies(ctx).hold(companyId)
    const before = await reachMember(ctx, manageMembers, companyId, membershipId)
    await guardStanding(ctx, { companyId, unitId: before.unitId, role: before.role })
    await guardLastAdministrator(ctx, companyId, before)
    await members(ctx).change({ companyId, membershipId }, { is_suspended: 1 }, expectedVersion)
    await tellAccessChanged(ctx, [before.personId])
    ctx.changed({
      subject: 'companies.membership',
      id: membershipId,
      before: { isSuspended: before.isSuspended === 1 },
      after: { isSuspended: true },
    })
    return { membershipId }
  },
})
