import { command } from '#lib/kernel/command.ts'
import { findOtherStaff, guardLastAdministrator } from '../find-other-staff.ts'
import { manageStaff } from '../permissions.ts'
import { people } from '../repository/people.ts'
import { sessions } from '../repository/sessions.ts'
import { staffRoleInput } from '../staff-input.ts'

/** Gives somebody of the staff another role. They sign in again. */
export const changeStaffRole = command({
  id: 'identity.change-staff-role',
  needs: manageStaff,
  input: staffRoleInput,
  async run(ctx, { personId, role }) {
    const before = await findOtherStaff(ctx, personId)
    if (role !== 'administrator') await guardLastAdministrator(ctx, before)
    await people(ctx).changeStaff(personId, { staff_role: role })
    await sessions(ctx).endAllOf([personId])
    ctx.changed({
      subject: 'identity.person',
      id: personId,
      before: { staffRole: before.staffRole },
      after: { staffRole: role },
    })
    return { personId }
  },
})
