'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { createRole } from '../commands/create-role.ts'
import { backTo } from '../back-to.ts'
import { readGrantsForm } from '../read-grants-form.ts'

/** Makes a role and shows the company with it. */
export async function createRoleAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(createRole, previous, form, {
    read: (fields) => ({
      companyId: fields.get('companyId'),
      name: fields.get('name'),
      grants: readGrantsForm(fields),
    }),
    onDone: () => backTo(form),
  })
}
