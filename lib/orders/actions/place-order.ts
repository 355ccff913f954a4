'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { placeOrder } from '../commands/place-order.ts'

/** Places the order and shows it; refused, the page shows what stands now, with what was typed. */
export async function placeOrderAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(placeOrder, previous, form, {
    read: (fields) => ({
      cartVersion: Number(fields.get('cartVersion')),
      addressId: fields.get('addressId') ?? '',
      paymentMethod: fields.get('paymentMethod') ?? '',
      poNumber: fields.get('poNumber') ?? '',
      note: fields.get('note') ?? '',
    }),
    onDone: ({ orderId }) => `/account/orders/${orderId}?placed=1`,
  })
  if (state.status === 'refused') refresh()
  return state
}
