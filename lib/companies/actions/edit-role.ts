'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { editRole } from '../commands/edit-role.ts'
import { backTo } from '../back-to.ts'
import { readGrantsForm } from '../read-grants-form.ts'

/** Changes a role and shows the company. */
export async function editRoleAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(editRole, previous, form, {
    read: (fields) => ({
      companyId: fields.get('companyId'),
      roleId: fields.get('roleId'),
      name: fields.get('name'),
      grants: readGrantsForm(fields),
      expectedVersion: Number(fields.get('expectedVersion')),
    }),
    onDone: () => backTo(form),
  })
}
