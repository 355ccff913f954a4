import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { denyRequest } from '../commands/deny-request.ts'
import { registrationParameters } from './registration-answer.ts'

const body = z.strictObject({ reason: z.string().min(1).max(1000), note: z.string().max(1000).optional() })

const endpoint: EndpointOf<
  typeof denyRequest,
  { readonly parameters: typeof registrationParameters; readonly body: typeof body }
> = {
  runs: [denyRequest],
  parameters: registrationParameters,
  body,
  bodyExample: { reason: 'We do not deliver to your country yet.' },
  input: ({ parameters, body: { reason, note = '' } }) => ({ ...parameters, reason, note }),
  answer: z.object({ registrationId: z.string().max(32) }),
  example: { registrationId: '01jd3n0000a1b2c3d4e5f6g7h8' },
}

export default endpoint
