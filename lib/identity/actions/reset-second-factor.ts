'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { resetSecondFactor } from '../commands/reset-second-factor.ts'

/** Takes the second step from a colleague. */
export async function resetSecondFactorAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(resetSecondFactor, previous, form, { read: (fields) => ({ email: fields.get('email') }) })
}
