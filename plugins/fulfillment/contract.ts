import { z } from 'zod'
import { event } from '#lib/kernel/token.ts'

/** Goods left the house: all of one part of an order, in one shipment. */
export const shipped = event(
  'fulfillment.shipped',
  z.strictObject({
    shipmentId: z.string().max(32),
    number: z.string().max(32),
    partId: z.string().max(32),
    orderId: z.string().max(32),
    companyId: z.string().max(32),
    carrier: z.string().max(60),
    /** Null where the carrier gives none. */
    trackingNumber: z.string().max(80).nullable(),
  }),
)
