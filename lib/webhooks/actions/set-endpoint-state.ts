'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { setEndpointState } from '../commands/set-endpoint-state.ts'

/** Pauses an endpoint, has it go on, or deletes it and goes back to the list. */
export async function setEndpointStateAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(setEndpointState, previous, form, {
    read: (fields) => ({ endpointId: fields.get('endpointId'), state: fields.get('state') }),
    onDone: ({ endpointId, state }) =>
      state === 'deleted' ? '/admin/webhooks' : `/admin/webhooks/${endpointId}`,
  })
}
