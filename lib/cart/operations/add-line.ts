import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { addToCart } from '../commands/add-to-cart.ts'
import { quantityAnswer, quantityExample, quantityField } from './quantity-answer.ts'

const body = z.strictObject({ productId: z.string().min(1).max(32), quantityMilli: quantityField })

const endpoint: EndpointOf<typeof addToCart, { readonly body: typeof body }> = {
  runs: [addToCart],
  body,
  bodyExample: { productId: '01jd3k0000a1b2c3d4e5f6g7h8', quantityMilli: 2000 },
  input: ({ body: { productId, quantityMilli } }) => ({ productId, quantityMilli: BigInt(quantityMilli) }),
  answer: quantityAnswer,
  example: quantityExample,
}

export default endpoint
