'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { editCompany } from '../commands/edit-company.ts'

/** Changes a company’s data and shows it. */
export async function editCompanyAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(editCompany, previous, form, {
    read: (fields) => ({
      companyId: fields.get('companyId'),
      name: fields.get('name'),
      country: fields.get('country'),
      vatId: fields.get('vatId'),
      status: fields.get('status'),
      expectedVersion: Number(fields.get('expectedVersion')),
    }),
    onDone: ({ companyId }) => `/admin/companies/${companyId}`,
  })
}
