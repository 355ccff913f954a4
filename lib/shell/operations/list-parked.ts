import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { instant } from '#lib/api/contract.ts'
import { readParkedDeliveries } from '#lib/kernel/read-parked-deliveries.ts'

const delivery = z
  .object({
    factId: z.string().max(32),
    event: z.string().max(80),
    subscriber: z.string().max(120),
    occurredAt: instant,
    lastError: z.string().max(65_535).nullable(),
  })
  .meta({ id: 'ParkedDelivery' })

const endpoint: EndpointOf<typeof readParkedDeliveries> = {
  runs: [readParkedDeliveries],
  input: () => ({}),
  answer: z.object({ items: z.array(delivery).max(100) }),
  show: (items) => ({ items }),
  example: {
    items: [
      {
        factId: '01jd3q0000a1b2c3d4e5f6g7h8',
        event: 'orders.part-released',
        subscriber: 'orders/orders.part-released',
        occurredAt: '2026-03-02T09:00:00.000Z',
        lastError: 'The warehouse does not answer.',
      },
    ],
  },
}

export default endpoint
