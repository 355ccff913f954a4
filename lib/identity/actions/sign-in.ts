'use server'

import { redirect } from 'next/navigation'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { refusedForm } from '#lib/web/run-action.ts'
import { safeNextPath } from '../safe-next-path.ts'
import { openSession } from '../session.ts'
import { admitPerson } from '../sign-in/admit-person.ts'
import { rememberDevice } from '../sign-in/known-device.ts'
import { thisVisit } from '../sign-in/this-visit.ts'

/** Signs somebody in and goes on to where they wanted to go. */
export async function signIn(previous: FormState, form: FormData): Promise<FormState> {
  const typed = { email: form.get('email'), password: form.get('password') }
  try {
    await openSession(await admitPerson(kernel(), typed, await thisVisit()))
    await rememberDevice(String(typed.email))
  } catch (error) {
    if (!isRefused(error)) throw error
    return refusedForm(error, previous, form)
  }
  redirect(safeNextPath(form.get('next')))
}
