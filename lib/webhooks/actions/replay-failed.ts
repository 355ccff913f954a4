'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { replayFailed } from '../commands/replay-failed.ts'

export async function replayFailedAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(replayFailed, previous, form, {
    read: (fields) => ({ endpointId: fields.get('endpointId'), days: fields.get('days') }),
  })
  if (state.status === 'done') refresh()
  return state
}
