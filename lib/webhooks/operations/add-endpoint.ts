import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { addEndpoint } from '../commands/add-endpoint.ts'
import { endpointInput } from '../endpoint-input.ts'

const endpoint: EndpointOf<typeof addEndpoint, { readonly body: typeof endpointInput }> = {
  runs: [addEndpoint],
  body: endpointInput,
  bodyExample: {
    url: 'https://erp.example.com/hooks',
    description: 'ERP',
    eventTypes: ['order.placed', 'shipment.shipped'],
  },
  input: ({ body }) => body,
  answer: z.object({ endpointId: z.string().max(32) }),
  example: { endpointId: '01jd3q0000a1b2c3d4e5f6g7h8' },
}

export default endpoint
