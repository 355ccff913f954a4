import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { listRegistrations } from '../queries/list-registrations.ts'
import { listedExample, listedRegistration } from './registration-answer.ts'

const parameters = z.strictObject({ view: z.enum(['waiting', 'decided']).optional() })
const position = z.string().max(32)

const endpoint: EndpointOf<
  typeof listRegistrations,
  { readonly parameters: typeof parameters; readonly position: typeof position }
> = {
  runs: [listRegistrations],
  parameters,
  paging: { position, next: ({ nextId }) => nextId },
  input: ({ parameters: { view = 'waiting' }, after, limit }) => ({
    view,
    limit,
    ...(after !== null && { afterId: after }),
  }),
  answer: z.object({ items: z.array(listedRegistration).max(100) }),
  show: ({ registrations }) => ({ items: registrations }),
  example: { items: [listedExample] },
}

export default endpoint
