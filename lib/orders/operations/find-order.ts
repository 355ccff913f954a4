import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { findAnyOrder, findOwnOrder } from '../queries/find-order.ts'
import { order, orderExample } from './order-answer.ts'

const parameters = z.strictObject({ orderId: z.string().min(1).max(32) })

const endpoint: EndpointOf<typeof findOwnOrder, { readonly parameters: typeof parameters }> = {
  runs: [findOwnOrder, findAnyOrder],
  parameters,
  input: ({ parameters }) => parameters,
  answer: order,
  example: orderExample,
}

export default endpoint
