import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { wholeNumber } from '#lib/api/contract.ts'
import { browseAllSubscriptions, browseOwnSubscriptions } from '../queries/browse-subscriptions.ts'
import { subscriptionTable } from '../subscription.ts'

const parameters = z.strictObject({ state: z.enum(subscriptionTable.names).optional() })
const position = z.string().max(32)

const subscription = z
  .object({
    subscriptionId: z.string().max(32),
    number: z.string().max(32),
    orderId: z.string().max(32),
    orderNumber: z.string().max(32),
    companyId: z.string().max(32),
    companyName: z.string().max(160),
    name: z.string().max(255),
    quantityMilli: wholeNumber.describe('Thousandths of the sales unit.'),
    currency: z.string().length(3).describe('ISO 4217'),
    periodNetMinor: wholeNumber.describe('What one period costs before tax, in minor units.'),
    intervalMonths: z.int(),
    termMonths: z.int().describe('0 without an end.'),
    state: z.enum(subscriptionTable.names),
    periodCount: z.int(),
    renewsOn: z.iso.date().nullable(),
  })
  .meta({ id: 'Subscription' })

const endpoint: EndpointOf<
  typeof browseOwnSubscriptions,
  { readonly parameters: typeof parameters; readonly position: typeof position }
> = {
  runs: [browseAllSubscriptions, browseOwnSubscriptions],
  parameters,
  paging: { position, next: ({ next }) => next },
  input: ({ parameters: { state = null }, after, limit }) => ({ state, after, limit }),
  answer: z.object({ items: z.array(subscription).max(100) }),
  show: ({ subscriptions }) => ({ items: subscriptions }),
  example: {
    items: [
      {
        subscriptionId: '01jd3p0000a1b2c3d4e5f6g7h8',
        number: 'A-000004',
        orderId: '01jd3k0000a1b2c3d4e5f6g7h8',
        orderNumber: 'O-000042',
        companyId: '01jd3j0000a1b2c3d4e5f6g7h8',
        companyName: 'Linzer Haustechnik GmbH',
        name: 'Care plan',
        quantityMilli: 1000,
        currency: 'EUR',
        periodNetMinor: 4900,
        intervalMonths: 1,
        termMonths: 12,
        state: 'active',
        periodCount: 1,
        renewsOn: '2026-04-02',
      },
    ],
  },
}

export default endpoint
