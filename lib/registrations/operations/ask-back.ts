import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { askBack } from '../commands/ask-back.ts'
import { registrationParameters } from './registration-answer.ts'

const body = z.strictObject({ question: z.string().min(1).max(1000) })

const endpoint: EndpointOf<
  typeof askBack,
  { readonly parameters: typeof registrationParameters; readonly body: typeof body }
> = {
  runs: [askBack],
  parameters: registrationParameters,
  body,
  bodyExample: { question: 'Which of your sites is to be supplied?' },
  input: ({ parameters, body }) => ({ ...parameters, ...body }),
  answer: z.object({ registrationId: z.string().max(32) }),
  example: { registrationId: '01jd3n0000a1b2c3d4e5f6g7h8' },
}

export default endpoint
