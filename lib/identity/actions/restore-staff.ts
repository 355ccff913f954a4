'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { restoreStaff } from '../commands/restore-staff.ts'

/** Restores somebody of the staff and shows the list. */
export async function restoreStaffAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(restoreStaff, previous, form, {
    read: (fields) => ({
      personId: fields.get('personId'),
    }),
  })
  if (state.status === 'done') refresh()
  return state
}
