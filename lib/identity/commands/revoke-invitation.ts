import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { invitationOver } from '../invitations/invitation-over.ts'
import { ownInvitation } from '../invitations/own-invitation.ts'
import { manageInvitations } from '../permissions.ts'
import { invitations } from '../repository/invitations.ts'

/**
 * Takes an invitation back: its link opens nothing any more.
 *
 * @throws Refused `identity.invitation-over` when it was accepted or taken back already
 */
export const revokeInvitation = command({
  id: 'identity.revoke-invitation',
  needs: manageInvitations,
  input: z.strictObject({ invitationId: z.string().min(1).max(32) }),
  async run(ctx, { invitationId }) {
    await ownInvitation(ctx, invitationId)
    if (!(await invitations(ctx).leaveOpen(invitationId, 'revoked'))) throw invitationOver()
    ctx.changed({ subject: 'identity.invitation', id: invitationId, after: { state: 'revoked' } })
  },
})
