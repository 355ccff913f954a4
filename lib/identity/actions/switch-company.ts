'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { switchCompany } from '../commands/switch-company.ts'

/** Switches to another company and opens its portal. */
export async function switchCompanyAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(switchCompany, previous, form, {
    read: (fields) => ({
      membershipId: fields.get('membershipId'),
    }),
    onDone: () => {
      // The frame stays when the page goes to itself, and would go on naming the company before.
      refresh()
      return '/account'
    },
  })
}
