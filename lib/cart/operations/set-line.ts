import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { changeQuantity } from '../commands/change-quantity.ts'
import { quantityAnswer, quantityExample, quantityField } from './quantity-answer.ts'

const parameters = z.strictObject({ productId: z.string().min(1).max(32) })
const body = z.strictObject({ quantityMilli: quantityField })

const endpoint: EndpointOf<
  typeof changeQuantity,
  { readonly parameters: typeof parameters; readonly body: typeof body }
> = {
  runs: [changeQuantity],
  parameters,
  body,
  bodyExample: { quantityMilli: 2000 },
  input: ({ parameters, body }) => ({ ...parameters, quantityMilli: BigInt(body.quantityMilli) }),
  answer: quantityAnswer,
  example: quantityExample,
}

export default endpoint
