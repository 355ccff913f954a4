'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { endOtherSessions } from '../commands/end-other-sessions.ts'

/** Signs out everywhere but here and shows what is left. */
export async function endOtherSessionsAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(endOtherSessions, previous, form, { read: () => ({}) })
  if (state.status === 'done') refresh()
  return state
}
