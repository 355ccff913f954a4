import * as z from 'zod/mini'

/** What a buyer says when ordering. Lines, prices and totals come from the cart and the catalogue. */
export const placeOrderInput = z.strictObject({
  /** The cart as the buyer saw it; when it was changed since, nothing is ordered. */
  cartVersion: z.int().check(z.minimum(1), z.maximum(2_147_483_647)),
  addressId: z.string().check(z.minLength(1, 'orders.problems.address'), z.maxLength(32)),
  paymentMethod: z.string().check(z.minLength(1, 'orders.problems.payment'), z.maxLength(40)),
  poNumber: z.string().check(z.trim(), z.maxLength(60, 'orders.problems.poNumber')),
  note: z.string().check(z.trim(), z.maxLength(1000, 'orders.problems.note')),
})

/** What the form asks the buyer for; the rest it carries. */
export const checkoutFields = z.pick(placeOrderInput, { paymentMethod: true, poNumber: true, note: true })

export type PlaceOrderInput = z.infer<typeof placeOrderInput>
