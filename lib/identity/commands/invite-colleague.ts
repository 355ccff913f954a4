import { z } from 'zod'
import { companyKeeper } from '#lib/companies/contract.ts'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { everyCompanyRole } from '#lib/kernel/shell.ts'
import { openInvitation } from '../invitations/open-invitation.ts'
import { inviteeFields } from '../invitations/invitee-fields.ts'
import { inviteColleagues } from '../permissions.ts'

/**
 * Asks somebody into one's own company and unit. Nobody gives away more than they may do themselves.
 *
 * @throws Refused `companies.beyond-own-rights`
 */
export const inviteColleague = command({
  id: 'identity.invite-colleague',
  needs: inviteColleagues,
  input: z.strictObject({ ...inviteeFields, role: z.enum(everyCompanyRole) }),
  async run(ctx, { role, ...invitee }) {
    const { actor } = ctx
    if (actor.type !== 'person' || actor.companyId === null || actor.unitId === null) throw new NotFound()
    const { companyId, unitId } = actor
    await (await ctx.port(companyKeeper)).checkGrant(ctx, { companyId, unitId, role }, inviteColleagues)
    return { invitationId: await openInvitation(ctx, { ...invitee, companyId, unitId, role }) }
  },
})
