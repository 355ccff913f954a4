'use server'

import { redirect } from 'next/navigation'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { currentActor } from '#lib/web/current-actor.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { refusedForm } from '#lib/web/run-action.ts'
import { openSession } from '../session.ts'
import { beginSession } from '../sign-in/admit-person.ts'
import { joinAsMyself, joinAsNew } from '../sign-in/join.ts'
import { rememberDevice } from '../sign-in/known-device.ts'
import { thisVisit } from '../sign-in/this-visit.ts'

/** Accepts an invitation as somebody new, and signs them in: the link has shown whose address it is. */
export async function joinAsNewAction(previous: FormState, form: FormData): Promise<FormState> {
  let path = '/account'
  try {
    const typed = { token: form.get('_token'), name: form.get('name'), password: form.get('password') }
    const joined = await joinAsNew(kernel(), typed)
    await openSession(await beginSession(kernel(), joined, await thisVisit()))
    await rememberDevice(joined.email)
    if (joined.isStaff) path = '/admin'
  } catch (error) {
    if (!isRefused(error)) throw error
    return refusedForm(error, previous, form)
  }
  redirect(path)
}

/** Accepts an invitation as whoever is signed in. */
export async function joinAsMyselfAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  if (actor.type !== 'person' || actor.staff) redirect('/sign-in')
  try {
    await joinAsMyself(kernel(), actor, form.get('_token'))
  } catch (error) {
    if (!isRefused(error)) throw error
    return refusedForm(error, previous, form)
  }
  redirect('/account')
}
