import { z } from 'zod'
import { instant, wholeNumber } from '#lib/api/contract.ts'
import { lineKinds } from '../contract.ts'

const states = z.enum(['placed', 'in-progress', 'delivered', 'cancelled'])

const head = {
  orderId: z.string().max(32),
  orderNumber: z.string().max(32),
  companyId: z.string().max(32),
  companyName: z.string().max(160),
  personName: z.string().max(120),
  state: states,
  poNumber: z.string().max(60),
  currency: z.string().length(3).describe('ISO 4217'),
  netMinor: wholeNumber.describe('Before tax, in minor units.'),
  taxMinor: wholeNumber,
  totalMinor: wholeNumber,
  placedAt: instant,
  deliveredAt: instant.nullable(),
}

/** An order in a list. */
export const orderSummary = z
  .object({ ...head, kinds: z.array(z.enum(lineKinds)).max(100) })
  .meta({ id: 'OrderSummary' })

const line = z.object({
  lineId: z.string().max(32),
  productId: z.string().max(32),
  sku: z.string().max(64),
  name: z.string().max(255),
  unit: z.string().max(16),
  quantityMilli: wholeNumber.describe('Thousandths of the sales unit.'),
  unitPriceMinor: wholeNumber,
  netMinor: wholeNumber,
  taxRateBasisPoints: z.int().describe('2000 is 20 %.'),
})

const address = z.object({
  addressId: z.string().max(32),
  label: z.string().max(255),
  street: z.string().max(255),
  postalCode: z.string().max(64),
  city: z.string().max(255),
  country: z.string().length(2).describe('ISO 3166-1 alpha-2'),
})

/** An order as it was frozen, and how far each part is. */
export const order = z
  .object({
    ...head,
    note: z.string().max(1000),
    paymentMethod: z.string().max(40),
    address,
    parts: z
      .array(
        z.object({
          partId: z.string().max(32),
          kind: z.enum(lineKinds),
          state: states,
          netMinor: wholeNumber,
          taxMinor: wholeNumber,
          totalMinor: wholeNumber,
          lines: z.array(line).max(500),
        }),
      )
      .max(500),
  })
  .meta({ id: 'Order' })

const headExample = {
  orderId: '01jd3k0000a1b2c3d4e5f6g7h8',
  orderNumber: 'O-000042',
  companyId: '01jd3j0000a1b2c3d4e5f6g7h8',
  companyName: 'Linzer Haustechnik GmbH',
  personName: 'Ada Buyer',
  state: 'in-progress',
  poNumber: 'PO-4711',
  currency: 'EUR',
  netMinor: 25_000,
  taxMinor: 5000,
  totalMinor: 30_000,
  placedAt: '2026-03-02T09:00:00.000Z',
  deliveredAt: null,
}

export const orderSummaryExample = { ...headExample, kinds: ['physical'] }

export const orderExample = {
  ...headExample,
  note: '',
  paymentMethod: 'on-account',
  address: {
    addressId: '01jd3h0000a1b2c3d4e5f6g7h8',
    label: 'Main works',
    street: 'Pumpengasse 3',
    postalCode: '4020',
    city: 'Linz',
    country: 'AT',
  },
  parts: [
    {
      partId: '01jd3k0001a1b2c3d4e5f6g7h8',
      kind: 'physical',
      state: 'in-progress',
      netMinor: 25_000,
      taxMinor: 5000,
      totalMinor: 30_000,
      lines: [
        {
          lineId: '01jd3k0002a1b2c3d4e5f6g7h8',
          productId: '01jd3g0000a1b2c3d4e5f6g7h8',
          sku: 'PU-2040',
          name: 'Circulation pump PU 2040',
          unit: 'piece',
          quantityMilli: 2000,
          unitPriceMinor: 12_500,
          netMinor: 25_000,
          taxRateBasisPoints: 2000,
        },
      ],
    },
  ],
}
