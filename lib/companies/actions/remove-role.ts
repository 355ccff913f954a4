'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { removeRole } from '../commands/remove-role.ts'
import { backTo } from '../back-to.ts'

/** Removes a role and shows the company without it. */
export async function removeRoleAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(removeRole, previous, form, {
    read: (fields) => ({
      companyId: fields.get('companyId'),
      roleId: fields.get('roleId'),
      expectedVersion: Number(fields.get('expectedVersion')),
    }),
    onDone: () => backTo(form),
  })
}
