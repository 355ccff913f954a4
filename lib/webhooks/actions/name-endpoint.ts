'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { nameEndpoint } from '../commands/name-endpoint.ts'

/** Changes what an endpoint is called, and nothing else. */
export async function nameEndpointAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(nameEndpoint, previous, form, {
    read: (fields) => ({ endpointId: fields.get('endpointId'), description: fields.get('description') }),
  })
  if (state.status === 'done') refresh()
  return state
}
