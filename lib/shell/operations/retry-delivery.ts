import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { retryDelivery } from '#lib/kernel/retry-delivery.ts'

const body = z.strictObject({ factId: z.string().max(32), subscriber: z.string().max(120) })

const endpoint: EndpointOf<typeof retryDelivery, { readonly body: typeof body }> = {
  runs: [retryDelivery],
  body,
  bodyExample: { factId: '01jd3q0000a1b2c3d4e5f6g7h8', subscriber: 'orders/orders.part-released' },
  input: ({ body }) => body,
  answer: z.object({ isWaiting: z.literal(true) }),
  show: () => ({ isWaiting: true }),
  example: { isWaiting: true },
}

export default endpoint
