'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { changeEndpoint } from '../commands/change-endpoint.ts'
import { readEndpointForm } from '../read-endpoint-form.ts'

export async function changeEndpointAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(changeEndpoint, previous, form, {
    read: (fields) => ({ endpointId: fields.get('endpointId'), ...readEndpointForm(fields) }),
  })
  if (state.status === 'done') refresh()
  return state
}
