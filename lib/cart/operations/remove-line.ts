import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { changeQuantity } from '../commands/change-quantity.ts'
import { quantityAnswer } from './quantity-answer.ts'

const parameters = z.strictObject({ productId: z.string().min(1).max(32) })

const endpoint: EndpointOf<typeof changeQuantity, { readonly parameters: typeof parameters }> = {
  runs: [changeQuantity],
  parameters,
  input: ({ parameters }) => ({ ...parameters, quantityMilli: 0n }),
  answer: quantityAnswer,
  example: { quantityMilli: 0 },
}

export default endpoint
