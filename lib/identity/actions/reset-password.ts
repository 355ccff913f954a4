'use server'

import { redirect } from 'next/navigation'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { refusedForm } from '#lib/web/run-action.ts'
import { rememberDevice } from '../sign-in/known-device.ts'
import { resetByLink } from '../sign-in/set-password.ts'

/** Sets a new password by a mailed link. Whoever did so signs in with it, and may do so from this browser. */
export async function resetPasswordAction(previous: FormState, form: FormData): Promise<FormState> {
  try {
    const typed = { token: form.get('_token'), password: form.get('password') }
    const { email } = await resetByLink(kernel(), typed)
    await rememberDevice(email)
  } catch (error) {
    if (!isRefused(error)) throw error
    return refusedForm(error, previous, form)
  }
  redirect('/sign-in?changed=1')
}
