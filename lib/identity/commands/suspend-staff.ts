import { command } from '#lib/kernel/command.ts'
import { findOtherStaff, guardLastAdministrator } from '../find-other-staff.ts'
import { manageStaff } from '../permissions.ts'
import { people } from '../repository/people.ts'
import { sessions } from '../repository/sessions.ts'
import { staffRefInput } from '../staff-input.ts'

/** Takes the access of somebody of the staff away until it is given back. */
export const suspendStaff = command({
  id: 'identity.suspend-staff',
  needs: manageStaff,
  input: staffRefInput,
  async run(ctx, { personId }) {
    const before = await findOtherStaff(ctx, personId)
    await guardLastAdministrator(ctx, before)
    await people(ctx).changeStaff(personId, { is_suspended: 1 })
    await sessions(ctx).endAllOf([personId])
    ctx.changed({
      subject: 'identity.person',
      id: personId,
      before: { isSuspended: before.isSuspended === 1 },
      after: { isSuspended: true },
    })
    return { personId }
  },
})
