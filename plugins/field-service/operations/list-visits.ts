import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { instant, wholeNumber } from '#lib/api/contract.ts'
import { browseAllVisits, browseOwnVisits } from '../queries/browse-visits.ts'
import { visitTable } from '../visit.ts'

const parameters = z.strictObject({ state: z.enum(visitTable.names).optional() })
const position = z.string().max(32)

const visit = z
  .object({
    visitId: z.string().max(32),
    number: z.string().max(32),
    orderId: z.string().max(32),
    orderNumber: z.string().max(32),
    companyId: z.string().max(32),
    companyName: z.string().max(160),
    name: z.string().max(255),
    quantityMilli: wholeNumber.describe('Thousandths of the sales unit.'),
    durationMinutes: z.int().describe('Of one of the quantity; 0 where nobody said.'),
    skill: z.string().max(60).nullable(),
    state: z.enum(visitTable.names),
    technician: z.string().max(120).nullable(),
    startsAt: instant.nullable(),
    completedAt: instant.nullable(),
  })
  .meta({ id: 'Visit' })

const endpoint: EndpointOf<
  typeof browseOwnVisits,
  { readonly parameters: typeof parameters; readonly position: typeof position }
> = {
  runs: [browseAllVisits, browseOwnVisits],
  parameters,
  paging: { position, next: ({ next }) => next },
  input: ({ parameters: { state = null }, after, limit }) => ({ state, after, limit }),
  answer: z.object({ items: z.array(visit).max(100) }),
  show: ({ visits }) => ({ items: visits }),
  example: {
    items: [
      {
        visitId: '01jd3n0000a1b2c3d4e5f6g7h8',
        number: 'V-000009',
        orderId: '01jd3k0000a1b2c3d4e5f6g7h8',
        orderNumber: 'O-000042',
        companyId: '01jd3j0000a1b2c3d4e5f6g7h8',
        companyName: 'Linzer Haustechnik GmbH',
        name: 'Commissioning',
        quantityMilli: 1000,
        durationMinutes: 120,
        skill: 'pumps',
        state: 'requested',
        technician: null,
        startsAt: null,
        completedAt: null,
      },
    ],
  },
}

export default endpoint
