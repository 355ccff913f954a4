import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { wholeNumber } from '#lib/api/contract.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { lineKinds } from '../contract.ts'
import { previewOrder } from '../queries/preview-order.ts'

const parameters = z.strictObject({
  addressId: z.string().max(32).optional().describe('Where to deliver; the main address without it.'),
})

const sums = { netMinor: wholeNumber, taxMinor: wholeNumber, totalMinor: wholeNumber }

const endpoint: EndpointOf<typeof previewOrder, { readonly parameters: typeof parameters }> = {
  runs: [previewOrder],
  parameters,
  input: ({ parameters: { addressId } }) => ({ addressId, locale: 'en' }),
  answer: z.object({
    cartVersion: z.int(),
    currency: z.string().length(3).describe('ISO 4217'),
    ...sums,
    parts: z.array(z.object({ kind: z.enum(lineKinds), ...sums })).max(500),
    paymentMethods: z.array(z.string().max(40)).max(100),
    problems: z
      .array(z.object({ code: z.string().max(60), reason: z.string().max(2000) }))
      .max(500)
      .describe('What stands against the order as it is.'),
  }),
  show(preview) {
    if (!preview) throw new NotFound()
    const { cart, company, totals, parts, paymentMethods, problems } = preview
    return {
      cartVersion: cart.version,
      currency: company.currency,
      ...totals,
      parts,
      paymentMethods: paymentMethods.map(({ id }) => id),
      problems,
    }
  },
  example: {
    cartVersion: 3,
    currency: 'EUR',
    netMinor: 25_000,
    taxMinor: 5000,
    totalMinor: 30_000,
    parts: [{ kind: 'physical', netMinor: 25_000, taxMinor: 5000, totalMinor: 30_000 }],
    paymentMethods: ['on-account'],
    problems: [],
  },
}

export default endpoint
