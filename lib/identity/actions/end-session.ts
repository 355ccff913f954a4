'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { endSession } from '../commands/end-session.ts'

/** Signs one device out and shows those that are left. */
export async function endSessionAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(endSession, previous, form, {
    read: (fields) => ({ sessionId: fields.get('sessionId') }),
  })
  if (state.status === 'done') refresh()
  return state
}
