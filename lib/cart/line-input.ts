import * as z from 'zod/mini'

/** A product and how much of it. What it costs is never the buyer's to say. */
export const lineInput = z.strictObject({
  productId: z.string().check(z.minLength(1), z.maxLength(32)),
  quantityMilli: z.bigint('Enter a whole number from 1 to 1,000,000.'),
})
