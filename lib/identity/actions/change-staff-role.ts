'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { changeStaffRole } from '../commands/change-staff-role.ts'

/** Gives somebody of the staff another role and shows the list. */
export async function changeStaffRoleAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(changeStaffRole, previous, form, {
    read: (fields) => ({
      personId: fields.get('personId'),
      role: fields.get('role'),
    }),
    onDone: () => '/admin/people',
  })
}
