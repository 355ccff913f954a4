import { z } from 'zod'
import { wholeNumber } from '#lib/api/contract.ts'
import { maxQuantityMilli } from '#lib/money/quantity.ts'

/** How much somebody wants, as clients say it. */
export const quantityField = z
  .int()
  .min(0)
  .max(Number(maxQuantityMilli))
  .describe('Thousandths of the sales unit: 1000 is one piece. Whole units only.')

/** How much stands in the cart now. */
export const quantityAnswer = z.object({ quantityMilli: wholeNumber })

export const quantityExample = { quantityMilli: 2000 }
