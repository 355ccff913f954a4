import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { instant } from '#lib/api/contract.ts'
import { listEndpoints } from '../queries/list-endpoints.ts'

const webhookEndpoint = z
  .object({
    endpointId: z.string().max(32),
    companyId: z.string().max(32).nullable(),
    url: z.string().max(500),
    description: z.string().max(120),
    eventTypes: z.array(z.string().max(80)).max(100),
    state: z.enum(['active', 'paused', 'disabled']),
    stateReason: z.enum(['gone', 'failing']).nullable(),
    failingSince: instant.nullable(),
    createdAt: instant,
    sentCount: z.int().describe('Attempts of the last 24 hours.'),
    failedCount: z.int(),
  })
  .meta({ id: 'WebhookEndpoint' })

const endpoint: EndpointOf<typeof listEndpoints> = {
  runs: [listEndpoints],
  input: () => ({}),
  answer: z.object({ items: z.array(webhookEndpoint).max(100) }),
  show: (items) => ({ items }),
  example: {
    items: [
      {
        endpointId: '01jd3q0000a1b2c3d4e5f6g7h8',
        companyId: null,
        url: 'https://erp.example.com/hooks',
        description: 'ERP',
        eventTypes: ['order.placed'],
        state: 'active',
        stateReason: null,
        failingSince: null,
        createdAt: '2026-03-02T09:00:00.000Z',
        sentCount: 12,
        failedCount: 0,
      },
    ],
  },
}

export default endpoint
