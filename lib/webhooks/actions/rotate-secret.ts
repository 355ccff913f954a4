'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { rotateSecret } from '../commands/rotate-secret.ts'

/** Makes a new secret and shows it. */
export async function rotateSecretAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(rotateSecret, previous, form, {
    read: (fields) => ({ endpointId: fields.get('endpointId') }),
  })
  if (state.status === 'done') refresh()
  return state
}
