import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { commonThings } from '../duplicates/same-company.ts'
import { findRegistration } from '../queries/find-registration.ts'
import { requestTable } from '../request-table.ts'
import { listedExample, listedRegistration, registrationParameters } from './registration-answer.ts'

const common = z.array(z.enum(commonThings)).max(commonThings.length)

const wholeRegistration = listedRegistration.extend({
  street: z.string().max(160),
  postalCode: z.string().max(20),
  city: z.string().max(80),
  wish: z.string().max(2000),
  locale: z.enum(['en', 'de']),
  question: z.string().max(1000).nullable(),
  reason: z.string().max(1000).nullable(),
  isVatIdChecked: z.boolean(),
  duplicates: z.object({
    companies: z
      .array(
        z.object({
          companyId: z.string().max(32),
          number: z.string().max(32).nullable(),
          name: z.string().max(160),
          common,
        }),
      )
      .max(50),
    requests: z
      .array(
        z.object({
          registrationId: z.string().max(32),
          companyName: z.string().max(160),
          state: z.enum(requestTable.names),
          common,
        }),
      )
      .max(50),
  }),
})

const endpoint: EndpointOf<typeof findRegistration, { readonly parameters: typeof registrationParameters }> =
  {
    runs: [findRegistration],
    parameters: registrationParameters,
    input: ({ parameters }) => parameters,
    answer: wholeRegistration.meta({ id: 'WholeRegistration' }),
    example: {
      ...listedExample,
      street: 'Hafenstraße 1',
      postalCode: '4020',
      city: 'Linz',
      wish: 'Circulation pumps, about 40 a year.',
      locale: 'de',
      question: null,
      reason: null,
      isVatIdChecked: true,
      duplicates: { companies: [], requests: [] },
    },
  }

export default endpoint
