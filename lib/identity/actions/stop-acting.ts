'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { stopActing } from '../commands/stop-acting.ts'

/** Stops acting for somebody and goes back to their company's page. */
export async function stopActingAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(stopActing, previous, form, {
    read: () => ({}),
    onDone: ({ companyId }) => {
      refresh()
      return `/admin/companies/${companyId}`
    },
  })
}
