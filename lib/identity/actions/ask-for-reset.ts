'use server'

import { redirect } from 'next/navigation'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { refusedForm } from '#lib/web/run-action.ts'
import { askForReset } from '../sign-in/ask-for-reset.ts'
import { thisVisit } from '../sign-in/this-visit.ts'

/** Has a link to set a new password mailed, and says the same whoever it was. */
export async function askForResetAction(previous: FormState, form: FormData): Promise<FormState> {
  try {
    await askForReset(kernel(), { email: form.get('email') }, await thisVisit())
  } catch (error) {
    if (!isRefused(error)) throw error
    return refusedForm(error, previous, form)
  }
  redirect('/sign-in/forgotten?sent=1')
}
