'use server'

import { retryDelivery } from '#lib/kernel/retry-delivery.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'

/** Has a delivery tried again that was given up, and shows what is left. */
export async function retryDeliveryAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(retryDelivery, previous, form, {
    read: (fields) => ({ factId: fields.get('factId'), subscriber: fields.get('subscriber') }),
    onDone: () => '/admin/plugins',
  })
}
