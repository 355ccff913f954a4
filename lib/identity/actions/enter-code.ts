'use server'

import { redirect } from 'next/navigation'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { refusedForm } from '#lib/web/run-action.ts'
import { openSession } from '../session.ts'
import { admitByCode } from '../sign-in/admit-by-code.ts'
import { rememberDevice } from '../sign-in/known-device.ts'
import { forgetPendingSignIn, readPendingSignIn } from '../sign-in/pending-sign-in.ts'
import { thisVisit } from '../sign-in/this-visit.ts'

/** The second step of signing in: a code of the app, or a recovery code. */
export async function enterCode(previous: FormState, form: FormData): Promise<FormState> {
  const pending = await readPendingSignIn()
  if (!pending) redirect('/sign-in')
  try {
    await openSession(await admitByCode(kernel(), pending, form.get('_code'), await thisVisit()))
    await rememberDevice(pending.email)
    await forgetPendingSignIn()
  } catch (error) {
    if (!isRefused(error)) throw error
    return refusedForm(error, previous, form)
  }
  redirect(pending.next)
}
