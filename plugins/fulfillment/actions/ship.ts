'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { ship } from '../commands/ship.ts'

/** Sends a shipment off and goes on to the next one. */
export async function shipAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(ship, previous, form, {
    read: (fields) => ({
      shipmentId: fields.get('shipmentId'),
      carrier: fields.get('carrier'),
      trackingNumber: fields.get('trackingNumber') ?? undefined,
    }),
    onDone: ({ number }) => `/admin/fulfillment?shipped=${number}`,
  })
}
