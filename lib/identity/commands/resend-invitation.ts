import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { invited } from '../contract.ts'
import { invitationEnds } from '../invitations/invitation-ends.ts'
import { invitationOver } from '../invitations/invitation-over.ts'
import { ownInvitation } from '../invitations/own-invitation.ts'
import { manageInvitations } from '../permissions.ts'
import { invitations } from '../repository/invitations.ts'

/**
 * Mails an invitation again, also one that has expired, with a new link and seven more days. The old link opens nothing
 * any more.
 *
 * @throws Refused `identity.invitation-over` when it was accepted or taken back
 */
export const resendInvitation = command({
  id: 'identity.resend-invitation',
  needs: manageInvitations,
  input: z.strictObject({ invitationId: z.string().min(1).max(32) }),
  async run(ctx, { invitationId }) {
    const { state } = await ownInvitation(ctx, invitationId)
    if (state !== 'open') throw invitationOver()
    await invitations(ctx).renew(invitationId, null, invitationEnds(ctx.now))
    ctx.emit(invited, { invitationId })
    ctx.changed({ subject: 'identity.invitation', id: invitationId, after: { sentAgain: true } })
  },
})
