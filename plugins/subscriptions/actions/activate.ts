'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { activate } from '../commands/activate.ts'

/** Activates a subscription and goes on to the next one. */
export async function activateAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(activate, previous, form, {
    read: (fields) => ({
      subscriptionId: fields.get('subscriptionId'),
      startsOn: fields.get('startsOn') || undefined,
    }),
    onDone: ({ number }) => `/admin/subscriptions?activated=${number}`,
  })
}
