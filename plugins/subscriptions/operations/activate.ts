import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { activate } from '../commands/activate.ts'

const parameters = z.strictObject({ subscriptionId: z.string().min(1).max(32) })
const body = z.strictObject({
  startsOn: z.iso.date().optional().describe('Today in the zone of the shop without it.'),
})

const endpoint: EndpointOf<
  typeof activate,
  { readonly parameters: typeof parameters; readonly body: typeof body }
> = {
  runs: [activate],
  parameters,
  body,
  bodyExample: { startsOn: '2026-03-02' },
  input: ({ parameters, body }) => ({ ...parameters, ...body }),
  answer: z.object({ number: z.string().max(32) }),
  example: { number: 'A-000004' },
}

export default endpoint
