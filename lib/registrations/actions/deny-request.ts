'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { denyRequest } from '../commands/deny-request.ts'

/** Says no to a request and shows how it stands. */
export async function denyRequestAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(denyRequest, previous, form, {
    read: (fields) => ({
      registrationId: fields.get('registrationId'),
      reason: fields.get('reason') ?? '',
      note: fields.get('note') ?? '',
    }),
  })
  if (state.status === 'done') refresh()
  return state
}
