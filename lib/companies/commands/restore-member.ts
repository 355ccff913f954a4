import { command } from '#lib/kernel/command.ts'
import { memberRefInput } from '../company-input.ts'
import { guardStanding } from '../guard-grant.ts'
import { manageMembers } from '../permissions.ts'
import { reachMember } from '../reach.ts'
import { companies } from '../repository/companies.ts'
import { members } from '../repository/members.ts'

/** Gives somebody their access to a company back. */
export const restoreMember = command({
  id: 'companies.restore-member',
  needs: manageMembers,
  input: memberRefInput,
  async run(ctx, { companyId, membershipId, expectedVersion }) {
    await companies(ctx).hold(companyId)
    const before = await reachMember(ctx, manageMembers, companyId, membershipId)
    await guardStanding(ctx, { companyId, unitId: before.unitId, role: before.role })
    await members(ctx).change({ companyId, membershipId }, { is_suspended: 0 }, expectedVersion)
    ctx.changed({
      subject: 'companies.membership',
      id: membershipId,
      before: { isSuspended: before.isSuspended === 1 },
      after: { isSuspended: false },
    })
    return { membershipId }
  },
})
