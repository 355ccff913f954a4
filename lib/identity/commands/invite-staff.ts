import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { everyStaffRole } from '#lib/kernel/shell.ts'
import { openInvitation } from '../invitations/open-invitation.ts'
import { inviteeFields } from '../invitations/invitee-fields.ts'
import { inviteStaff as needs } from '../permissions.ts'

/** Asks somebody to work for the shop. */
export const inviteStaff = command({
  id: 'identity.invite-staff',
  needs,
  input: z.strictObject({ ...inviteeFields, role: z.enum(everyStaffRole) }),
  async run(ctx, { role, ...invitee }) {
    return { invitationId: await openInvitation(ctx, { ...invitee, companyId: null, unitId: null, role }) }
  },
})
