import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { joinCompany } from '../commands/join-company.ts'
import { joiningRoles } from '../joining-roles.ts'
import { registrationParameters } from './registration-answer.ts'

const body = z.strictObject({ companyId: z.string().min(1).max(32), role: z.enum(joiningRoles) })

const endpoint: EndpointOf<
  typeof joinCompany,
  { readonly parameters: typeof registrationParameters; readonly body: typeof body }
> = {
  runs: [joinCompany],
  parameters: registrationParameters,
  body,
  bodyExample: { companyId: '01jd3j0000a1b2c3d4e5f6g7h8', role: 'buyer' },
  input: ({ parameters, body }) => ({ ...parameters, ...body }),
  answer: z.object({ registrationId: z.string().max(32), companyId: z.string().max(32) }),
  example: { registrationId: '01jd3n0000a1b2c3d4e5f6g7h8', companyId: '01jd3j0000a1b2c3d4e5f6g7h8' },
}

export default endpoint
