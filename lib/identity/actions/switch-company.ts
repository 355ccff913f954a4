'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { switchCompany } from '../commands/switch-company.ts'

/** Switches to another company and opens its portal. */
export async function switchCompanyAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(switchCompany, previous, form, {
    read: (fields) => ({
      membershipId: fields.get('membershipId'),
    }),
    onDone: () => '/account',
  })
}
