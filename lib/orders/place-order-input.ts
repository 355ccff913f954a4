import * as z from 'zod/mini'

/** What a buyer says when ordering. Lines, prices and totals come from the cart and the catalogue. */
export const placeOrderInput = z.strictObject({
  /** The cart as the buyer saw it; when it was changed since, nothing is ordered. */
  cartVersion: z.int().check(z.minimum(1), z.maximum(2_147_483_647)),
  addressId: z.string().check(z.minLength(1, 'Choose where to deliver.'), z.maxLength(32)),
  paymentMethod: z.string().check(z.minLength(1, 'Choose how to pay.'), z.maxLength(40)),
  poNumber: z.string().check(z.trim(), z.maxLength(60, 'A PO number has at most 60 characters.')),
  note: z.string().check(z.trim(), z.maxLength(1000, 'A note has at most 1,000 characters.')),
})

export type PlaceOrderInput = z.infer<typeof placeOrderInput>
