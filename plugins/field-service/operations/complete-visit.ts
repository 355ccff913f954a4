import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { completeVisit } from '../commands/complete-visit.ts'

const parameters = z.strictObject({ visitId: z.string().min(1).max(32) })
const body = z.strictObject({ note: z.string().max(2000).optional() })

const endpoint: EndpointOf<
  typeof completeVisit,
  { readonly parameters: typeof parameters; readonly body: typeof body }
> = {
  runs: [completeVisit],
  parameters,
  body,
  bodyExample: { note: 'Pump runs, pressure 2.1 bar.' },
  input: ({ parameters, body }) => ({ ...parameters, ...body }),
  answer: z.object({ number: z.string().max(32) }),
  example: { number: 'V-000009' },
}

export default endpoint
