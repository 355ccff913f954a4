import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { scheduleVisit } from '../commands/schedule-visit.ts'

const parameters = z.strictObject({ visitId: z.string().min(1).max(32) })
const body = z.strictObject({ startsAt: z.iso.datetime().max(30), technician: z.string().min(1).max(120) })

const endpoint: EndpointOf<
  typeof scheduleVisit,
  { readonly parameters: typeof parameters; readonly body: typeof body }
> = {
  runs: [scheduleVisit],
  parameters,
  body,
  bodyExample: { startsAt: '2026-03-09T08:00:00Z', technician: 'Theo Tauber' },
  input: ({ parameters, body }) => ({ ...parameters, ...body }),
  answer: z.object({ number: z.string().max(32) }),
  example: { number: 'V-000009' },
}

export default endpoint
