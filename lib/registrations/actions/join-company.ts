'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { joinCompany } from '../commands/join-company.ts'

/** Invites an applicant into a company that is a customer already and shows how it stands. */
export async function joinCompanyAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(joinCompany, previous, form, {
    read: (fields) => ({
      registrationId: fields.get('registrationId'),
      companyId: fields.get('companyId') ?? '',
      role: fields.get('role') ?? '',
    }),
  })
  if (state.status === 'done') refresh()
  return state
}
