import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { instant, wholeNumber } from '#lib/api/contract.ts'
import { browseAllShipments, browseOwnShipments } from '../queries/browse-shipments.ts'
import { shipmentTable } from '../shipment.ts'

const parameters = z.strictObject({ state: z.enum(shipmentTable.names).optional() })
const position = z.string().max(32)

const shipment = z
  .object({
    shipmentId: z.string().max(32),
    number: z.string().max(32),
    orderId: z.string().max(32),
    orderNumber: z.string().max(32),
    companyId: z.string().max(32),
    companyName: z.string().max(160),
    state: z.enum(shipmentTable.names),
    carrier: z.string().max(60).nullable(),
    trackingNumber: z.string().max(80).nullable(),
    createdAt: instant,
    shippedAt: instant.nullable(),
    lines: z
      .array(
        z.object({
          sku: z.string().max(64),
          name: z.string().max(255),
          unit: z.string().max(16),
          quantityMilli: wholeNumber.describe('Thousandths of the sales unit.'),
        }),
      )
      .max(500),
  })
  .meta({ id: 'Shipment' })

const endpoint: EndpointOf<
  typeof browseOwnShipments,
  { readonly parameters: typeof parameters; readonly position: typeof position }
> = {
  runs: [browseAllShipments, browseOwnShipments],
  parameters,
  paging: { position, next: ({ next }) => next },
  input: ({ parameters: { state = null }, after, limit }) => ({ state, after, limit }),
  answer: z.object({ items: z.array(shipment).max(100) }),
  show: ({ shipments }) => ({ items: shipments }),
  example: {
    items: [
      {
        shipmentId: '01jd3m0000a1b2c3d4e5f6g7h8',
        number: 'S-000017',
        orderId: '01jd3k0000a1b2c3d4e5f6g7h8',
        orderNumber: 'O-000042',
        companyId: '01jd3j0000a1b2c3d4e5f6g7h8',
        companyName: 'Linzer Haustechnik GmbH',
        state: 'waiting',
        carrier: null,
        trackingNumber: null,
        createdAt: '2026-03-02T09:00:01.000Z',
        shippedAt: null,
        lines: [{ sku: 'PU-2040', name: 'Circulation pump PU 2040', unit: 'piece', quantityMilli: 2000 }],
      },
    ],
  },
}

export default endpoint
