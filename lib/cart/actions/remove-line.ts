'use server'

import { milliPerUnit } from '#lib/money/quantity.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { changeQuantity } from '../commands/change-quantity.ts'

/** Takes a line out; the cart then says so, and offers to put it back as it was. */
export async function removeLineAction(previous: FormState, form: FormData): Promise<FormState> {
  const productId = form.get('productId')
  return runAction(changeQuantity, previous, form, {
    read: () => ({ productId, quantityMilli: 0n }),
    onDone: ({ previousMilli }) => {
      const removed = { removed: String(productId), quantity: String(previousMilli / milliPerUnit) }
      return `/cart?${new URLSearchParams(removed)}`
    },
  })
}
