import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { wholeNumber } from '#lib/api/contract.ts'
import { lineKinds } from '#lib/orders/contract.ts'
import { viewCart } from '../queries/view-cart.ts'

const line = z.object({
  productId: z.string().max(32),
  quantityMilli: wholeNumber.describe('Thousandths of the sales unit.'),
  product: z
    .object({
      sku: z.string().max(64),
      name: z.string().max(255),
      kind: z.enum(lineKinds),
      unit: z.string().max(16),
    })
    .nullable()
    .describe('Null for what can no longer be bought.'),
  unitPriceMinor: wholeNumber.nullable().describe('Before tax, in minor units.'),
  netMinor: wholeNumber.nullable(),
})

const endpoint: EndpointOf<typeof viewCart> = {
  runs: [viewCart],
  input: () => ({ locale: 'en' }),
  answer: z.object({
    version: z
      .int()
      .describe('Raised by every change; an order names the one that it orders. 0 while empty.'),
    currency: z.string().length(3).nullable().describe('ISO 4217; null while empty.'),
    lines: z.array(line).max(200),
    netMinor: wholeNumber,
    isOrderable: z.boolean(),
  }),
  show: (cart) =>
    cart
      ? {
          ...cart,
          lines: cart.lines.map(({ product = null, unitPriceMinor = null, netMinor = null, ...rest }) => ({
            ...rest,
            product,
            unitPriceMinor,
            netMinor,
          })),
        }
      : { version: 0, currency: null, lines: [], netMinor: 0n, isOrderable: false },
  example: {
    version: 3,
    currency: 'EUR',
    lines: [
      {
        productId: '01jd3k0000a1b2c3d4e5f6g7h8',
        quantityMilli: 2000,
        product: { sku: 'PU-2040', name: 'Circulation pump PU 2040', kind: 'physical', unit: 'piece' },
        unitPriceMinor: 12_500,
        netMinor: 25_000,
      },
    ],
    netMinor: 25_000,
    isOrderable: true,
  },
}

export default endpoint
