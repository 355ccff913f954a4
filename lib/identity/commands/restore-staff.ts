import { command } from '#lib/kernel/command.ts'
import { findOtherStaff } from '../find-other-staff.ts'
import { manageStaff } from '../permissions.ts'
import { people } from '../repository/people.ts'
import { staffRefInput } from '../staff-input.ts'

/** Gives somebody of the staff their access back. */
export const restoreStaff = command({
  id: 'identity.restore-staff',
  needs: manageStaff,
  input: staffRefInput,
  async run(ctx, { personId }) {
    const before = await findOtherStaff(ctx, personId)
    await people(ctx).changeStaff(personId, { is_suspended: 0 })
    ctx.changed({
      subject: 'identity.person',
      id: personId,
      before: { isSuspended: before.isSuspended === 1 },
      after: { isSuspended: false },
    })
    return { personId }
  },
})
