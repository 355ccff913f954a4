'use server'

import { redirect } from 'next/navigation'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { refusedForm } from '#lib/web/run-action.ts'
import { safeNextPath } from '../safe-next-path.ts'
import { openSession } from '../session.ts'
import { beginSession, checkPassword } from '../sign-in/admit-person.ts'
import { rememberDevice } from '../sign-in/known-device.ts'
import { keepPendingSignIn } from '../sign-in/pending-sign-in.ts'
import { thisVisit } from '../sign-in/this-visit.ts'

/** Signs somebody in and goes on to where they wanted to go, by way of their second step if they have one. */
export async function signIn(previous: FormState, form: FormData): Promise<FormState> {
  const typed = { email: form.get('email'), password: form.get('password') }
  const email = String(typed.email)
  const next = safeNextPath(form.get('next'))
  let path = next
  try {
    const visit = await thisVisit()
    const found = await checkPassword(kernel(), typed, visit)
    if (found.needsCode) {
      const { personId, sessionVersion } = found
      await keepPendingSignIn({ personId, sessionVersion, email, next })
      path = '/sign-in/code'
    } else {
      await openSession(await beginSession(kernel(), found, visit))
      await rememberDevice(email)
    }
  } catch (error) {
    if (!isRefused(error)) throw error
    return refusedForm(error, previous, form)
  }
  redirect(path)
}
