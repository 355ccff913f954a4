'use server'

import { redirect } from 'next/navigation'
import { ask } from '#lib/kernel/execute.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { refusedForm } from '#lib/web/run-action.ts'
import { verifySignIn } from '../queries/verify-sign-in.ts'
import { safeNextPath } from '../safe-next-path.ts'
import { openSession } from '../session.ts'

/** Signs somebody in and goes on to where they wanted to go. */
export async function signIn(previous: FormState, form: FormData): Promise<FormState> {
  const input = { email: form.get('email'), password: form.get('password') }
  try {
    await openSession(await ask(kernel(), verifySignIn, input, { actor: { type: 'guest' } }))
  } catch (error) {
    if (!isRefused(error)) throw error
    return refusedForm(error, previous, form)
  }
  redirect(safeNextPath(form.get('next')))
}
