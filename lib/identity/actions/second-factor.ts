'use server'

import { redirect } from 'next/navigation'
import type { Person } from '#lib/kernel/actor.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { currentActor } from '#lib/web/current-actor.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { refusedForm } from '#lib/web/run-action.ts'
import { signInPath } from '#lib/web/sign-in-path.ts'
import {
  beginOwnSecondFactor,
  confirmOwnSecondFactor,
  turnOffOwnSecondFactor,
} from '../sign-in/own-second-factor.ts'

/** Begins to set one's second step up and shows what the app needs. */
export async function beginSecondFactorAction(previous: FormState, form: FormData): Promise<FormState> {
  return asOneself(previous, form, (actor) => beginOwnSecondFactor(kernel(), actor, form.get('oldPassword')))
}

/** Turns one's second step on. */
export async function confirmSecondFactorAction(previous: FormState, form: FormData): Promise<FormState> {
  return asOneself(previous, form, (actor) => confirmOwnSecondFactor(kernel(), actor, form.get('_code')))
}

/** Turns one's second step off. */
export async function turnOffSecondFactorAction(previous: FormState, form: FormData): Promise<FormState> {
  return asOneself(previous, form, (actor) => {
    const typed = { oldPassword: form.get('oldPassword'), code: form.get('_code') }
    return turnOffOwnSecondFactor(kernel(), actor, typed)
  })
}

/** The page shows what comes next by itself. */
async function asOneself(
  previous: FormState,
  form: FormData,
  deed: (actor: Person) => Promise<void>,
): Promise<FormState> {
  const actor = await currentActor()
  const path = `/${form.get('area') === 'admin' ? 'admin' : 'account'}/security/second-step`
  if (actor.type !== 'person') redirect(signInPath(path))
  try {
    await deed(actor)
  } catch (error) {
    if (!isRefused(error)) throw error
    return refusedForm(error, previous, form)
  }
  redirect(path)
}
