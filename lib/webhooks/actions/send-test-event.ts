'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { sendTestEvent } from '../commands/send-test-event.ts'

export async function sendTestEventAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(sendTestEvent, previous, form, {
    read: (fields) => ({ endpointId: fields.get('endpointId') }),
  })
  if (state.status === 'done') refresh()
  return state
}
