'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { placeOrder } from '../commands/place-order.ts'

/** Places the order and shows it. */
export async function placeOrderAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(placeOrder, previous, form, {
    read: (fields) => ({
      cartVersion: Number(fields.get('cartVersion')),
      addressId: fields.get('addressId') ?? '',
      paymentMethod: fields.get('paymentMethod') ?? '',
      poNumber: fields.get('poNumber') ?? '',
      note: fields.get('note') ?? '',
    }),
    onDone: ({ orderId }) => `/account/orders/${orderId}?placed=1`,
  })
}
