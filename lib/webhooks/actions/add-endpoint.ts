'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { addEndpoint } from '../commands/add-endpoint.ts'
import { readEndpointForm } from '../read-endpoint-form.ts'

/** Adds an endpoint and shows it with its secret. */
export async function addEndpointAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(addEndpoint, previous, form, {
    read: readEndpointForm,
    onDone: ({ endpointId }) => `/admin/webhooks/${endpointId}`,
  })
}
