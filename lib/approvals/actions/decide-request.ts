'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { decideRequest } from '../commands/decide-request.ts'

/** Keeps what somebody decided and shows what waits next. */
export async function decideRequestAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(decideRequest, previous, form, {
    read: (fields) => ({
      requestId: fields.get('requestId'),
      action: fields.get('action'),
      note: fields.get('note') ?? '',
    }),
  })
  if (state.status === 'done') refresh()
  return state
}
