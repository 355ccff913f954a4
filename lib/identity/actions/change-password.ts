'use server'

import { redirect } from 'next/navigation'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { currentActor } from '#lib/web/current-actor.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { refusedForm } from '#lib/web/run-action.ts'
import { sessionToken } from '#lib/web/session-token.ts'
import { openSession } from '../session.ts'
import { changeOwnPassword } from '../sign-in/set-password.ts'

/** Changes one's own password. Other sessions end; this browser's goes on. */
export async function changePasswordAction(previous: FormState, form: FormData): Promise<FormState> {
  const [actor, token] = [await currentActor(), await sessionToken()]
  const path = form.get('area') === 'admin' ? '/admin/security' : '/account/security'
  if (actor.type !== 'person' || !token) redirect(`/sign-in?next=${encodeURIComponent(path)}`)
  try {
    const typed = { oldPassword: form.get('oldPassword'), password: form.get('password') }
    const { sessionVersion } = await changeOwnPassword(kernel(), actor, typed)
    await openSession({ ...token, sessionVersion })
  } catch (error) {
    if (!isRefused(error)) throw error
    return refusedForm(error, previous, form)
  }
  redirect(`${path}?changed=1`)
}
