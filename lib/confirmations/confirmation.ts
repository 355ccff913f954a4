import { z } from 'zod'
import { addressSnapshot } from '#lib/companies/contract.ts'
import { vatCategories } from '#lib/tax/contract.ts'

const tax = z.strictObject({
  category: z.enum(vatCategories),
  taxRateBasisPoints: z.int(),
  netMinor: z.bigint(),
  taxMinor: z.bigint(),
})

const line = z.strictObject({
  sku: z.string().max(64),
  name: z.string().max(255),
  unit: z.string().max(16),
  quantityMilli: z.bigint(),
  unitPriceMinor: z.bigint(),
  netMinor: z.bigint(),
  taxRateBasisPoints: z.int(),
})

/** All that a confirmation says. Frozen with the document: what changes later does not change it. */
export const confirmation = z.strictObject({
  orderNumber: z.string().max(32),
  orderHash: z.string().max(64),
  placedAt: z.string().max(23),
  companyName: z.string().max(160),
  personName: z.string().max(120),
  vatId: z.string().max(20),
  poNumber: z.string().max(60),
  note: z.string().max(1000),
  paymentMethod: z.string().max(40),
  address: addressSnapshot,
  currency: z.string().max(3),
  lines: z.array(line).max(500),
  /** One entry per VAT category and rate (EN 16931, BG-23). */
  taxes: z.array(tax).max(20),
  netMinor: z.bigint(),
  totalMinor: z.bigint(),
})

export type Confirmation = z.infer<typeof confirmation>
