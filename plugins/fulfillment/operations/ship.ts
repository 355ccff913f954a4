import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { ship } from '../commands/ship.ts'

const parameters = z.strictObject({ shipmentId: z.string().min(1).max(32) })
const body = z.strictObject({
  carrier: z.string().min(1).max(60),
  trackingNumber: z.string().max(80).optional(),
})

const endpoint: EndpointOf<
  typeof ship,
  { readonly parameters: typeof parameters; readonly body: typeof body }
> = {
  runs: [ship],
  parameters,
  body,
  bodyExample: { carrier: 'DHL', trackingNumber: 'JD0146000055' },
  input: ({ parameters, body }) => ({ ...parameters, ...body }),
  answer: z.object({ number: z.string().max(32) }),
  example: { number: 'S-000017' },
}

export default endpoint
