'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { replayMessage } from '../commands/replay-message.ts'

export async function replayMessageAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(replayMessage, previous, form, {
    read: (fields) => ({ messageId: fields.get('messageId') }),
  })
  if (state.status === 'done') refresh()
  return state
}
