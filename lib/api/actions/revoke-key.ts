'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { revokeKey } from '../commands/revoke-key.ts'

/** Takes a key back and shows the list as it is then. */
export async function revokeKeyAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(revokeKey, previous, form, {
    read: (fields) => ({ keyId: fields.get('keyId') }),
  })
  if (state.status === 'done') refresh()
  return state
}
