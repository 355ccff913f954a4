import { keyField } from '#lib/web/form-state.ts'
import type { ProofBuyer } from './buyer.ts'
import type { FoundForm, Told } from './post-form.ts'
import { postForm, readForm } from './post-form.ts'

/** What one order says besides what every form of the checkout does. */
export interface FormOrder {
  /** The idempotency key that the form carries. */
  readonly key: string
  readonly cartVersion: number
  readonly poNumber: string
}

/** The checkout's form, as a buyer with something in the cart is shown it. It serves for every buyer. */
export function readCheckoutForm(url: string, { cookie }: ProofBuyer): Promise<FoundForm> {
  return readForm(url, '/checkout', cookie, 'cartVersion')
}

/** Orders what is in the buyer's cart. */
export function placeByForm(
  url: string,
  form: FoundForm,
  { cookie, addressId }: ProofBuyer,
  { key, cartVersion, poNumber }: FormOrder,
): Promise<Told> {
  const values = { [keyField]: key, cartVersion: String(cartVersion), addressId, poNumber }
  return postForm(url, form, cookie, values)
}

/** The order that was placed, if that is what the buyer was told. */
export function placedOrderId(told: Told): string | undefined {
  return told.type === 'done' ? /\/account\/orders\/(\w+)/.exec(told.location)?.[1] : undefined
}
