import { command } from '#lib/kernel/command.ts'
import { memberRefInput } from '../company-input.ts'
import { guardStanding } from '../guard-grant.ts'
import { guardLastAdministrator } from '../guard-last-administrator.ts'
import { manageMembers } from '../permissions.ts'
import { reachMember } from '../reach.ts'
import { companies } from '../repository/companies.ts'
import { members } from '../repository/members.ts'
import { tellAccessChanged } from '../tell-access-changed.ts'

/** Takes somebody out of a company. What they ordered stays. */
export const removeMember = command({
  id: 'companies.remove-member',
  needs: manageMembers,
  input: memberRefInput,
  async run(ctx, { companyId, membershipId, expectedVersion }) {
    await companies(ctx).hold(companyId)
    const before = await reachMember(ctx, manageMembers, companyId, membershipId)
    const { personId, role, unitId } = before
    await guardStanding(ctx, { companyId, unitId, role })
    await guardLastAdministrator(ctx, companyId, before)
    await members(ctx).remove(membershipId, expectedVersion)
    await tellAccessChanged(ctx, [personId])
    ctx.changed({ subject: 'companies.membership', id: membershipId, before: { personId, role, unitId } })
    return { membershipId }
  },
})
