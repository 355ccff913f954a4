import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { placeOrder } from '../commands/place-order.ts'

const body = z.strictObject({
  cartVersion: z
    .int()
    .min(1)
    .max(2_147_483_647)
    .describe('As GET /cart says it; a cart changed since is refused.'),
  addressId: z.string().min(1).max(32),
  paymentMethod: z.string().min(1).max(40).default('on-account'),
  poNumber: z.string().max(60).default(''),
  note: z.string().max(1000).default(''),
})

const endpoint: EndpointOf<typeof placeOrder, { readonly body: typeof body }> = {
  runs: [placeOrder],
  body,
  bodyExample: {
    cartVersion: 3,
    addressId: '01jd3h0000a1b2c3d4e5f6g7h8',
    paymentMethod: 'on-account',
    poNumber: 'PO-4711',
  },
  input: ({ body }) => body,
  answer: z.object({ orderId: z.string().max(32), orderNumber: z.string().max(32) }),
  location: ({ orderId }) => `/orders/${orderId}`,
  example: { orderId: '01jd3k0000a1b2c3d4e5f6g7h8', orderNumber: 'O-000042' },
}

export default endpoint
