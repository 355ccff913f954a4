import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { approveRequest } from '../commands/approve-request.ts'
import { registrationParameters } from './registration-answer.ts'

const body = z.strictObject({ currency: z.string().length(3) })

const endpoint: EndpointOf<
  typeof approveRequest,
  { readonly parameters: typeof registrationParameters; readonly body: typeof body }
> = {
  runs: [approveRequest],
  parameters: registrationParameters,
  body,
  bodyExample: { currency: 'EUR' },
  input: ({ parameters, body }) => ({ ...parameters, ...body }),
  answer: z.object({ registrationId: z.string().max(32), companyId: z.string().max(32) }),
  example: { registrationId: '01jd3n0000a1b2c3d4e5f6g7h8', companyId: '01jd3j0000a1b2c3d4e5f6g7h8' },
}

export default endpoint
