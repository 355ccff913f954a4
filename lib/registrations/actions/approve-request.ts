'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { approveRequest } from '../commands/approve-request.ts'

/** Makes a customer of a request and shows how it stands. */
export async function approveRequestAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(approveRequest, previous, form, {
    read: (fields) => ({
      registrationId: fields.get('registrationId'),
      currency: fields.get('currency') ?? '',
    }),
  })
  if (state.status === 'done') refresh()
  return state
}
