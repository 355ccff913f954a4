import { z } from 'zod'
import { wholeNumber } from '#lib/api/contract.ts'
import { lineKinds } from '#lib/orders/contract.ts'

export const localeParameter = z.enum(['en', 'de']).default('en').describe('Language of the names.')

/** A product in a list. */
export const productSummary = z
  .object({
    productId: z.string().max(32),
    sku: z.string().max(64),
    slug: z.string().max(160),
    kind: z.enum(lineKinds),
    name: z.string().max(255),
    brand: z.string().max(255),
    manufacturerNumber: z.string().max(255),
    unit: z.string().max(16).describe('Code of the sales unit.'),
    billingIntervalMonths: z.int().nullable().describe('Subscriptions only.'),
    unitPriceMinor: wholeNumber
      .nullable()
      .describe('The public price of one unit before tax, in minor units.'),
    currency: z.string().length(3).describe('ISO 4217'),
    availableMilli: wholeNumber.nullable().describe('Thousandths of the unit; null for what is not counted.'),
  })
  .meta({ id: 'ProductSummary' })

export const productSummaryExample = {
  productId: '01jd3k0000a1b2c3d4e5f6g7h8',
  sku: 'PU-2040',
  slug: 'circulation-pump-pu-2040',
  kind: 'physical',
  name: 'Circulation pump PU 2040',
  brand: 'Aqualine',
  manufacturerNumber: 'AQ-2040-B',
  unit: 'piece',
  billingIntervalMonths: null,
  unitPriceMinor: 12_500,
  currency: 'EUR',
  availableMilli: 42_000,
}

/** Everything that is public of a product. */
export const product = z
  .object({
    productId: z.string().max(32),
    sku: z.string().max(64),
    slug: z.string().max(160),
    kind: z.enum(lineKinds),
    name: z.string().max(255),
    description: z.string().max(100_000),
    brand: z.string().max(255),
    manufacturerNumber: z.string().max(255),
    ean: z.string().max(14),
    unit: z.string().max(16).describe('Code of the sales unit.'),
    path: z
      .array(z.object({ slug: z.string().max(120), name: z.string().max(255) }))
      .max(20)
      .describe('Categories from the root.'),
    attributes: z
      .array(
        z.object({
          code: z.string().max(255),
          label: z.string().max(255),
          value: z.union([z.string().max(2000), z.number(), z.boolean()]),
        }),
      )
      .max(1000),
    currency: z.string().length(3).describe('ISO 4217'),
    tiers: z
      .array(z.object({ minQuantityMilli: wholeNumber, unitPriceMinor: wholeNumber }))
      .max(100)
      .describe('Prices of one unit before tax, in minor units, lowest quantity first.'),
    availableMilli: wholeNumber.nullable().describe('Thousandths of the unit; null for what is not counted.'),
    durationMinutes: z.int().nullable().describe('Services only.'),
    skill: z.string().max(255).nullable().describe('Services only.'),
    billingIntervalMonths: z.int().nullable().describe('Subscriptions only.'),
    termMonths: z.int().nullable().describe('Subscriptions only.'),
  })
  .meta({ id: 'Product' })

export const productExample = {
  productId: '01jd3k0000a1b2c3d4e5f6g7h8',
  sku: 'PU-2040',
  slug: 'circulation-pump-pu-2040',
  kind: 'physical',
  name: 'Circulation pump PU 2040',
  description: 'For heating systems up to 40 kW.',
  brand: 'Aqualine',
  manufacturerNumber: 'AQ-2040-B',
  ean: '9001234567894',
  unit: 'piece',
  path: [{ slug: 'pumps', name: 'Pumps' }],
  attributes: [{ code: 'power', label: 'Power', value: '40 kW' }],
  currency: 'EUR',
  tiers: [{ minQuantityMilli: 1000, unitPriceMinor: 12_500 }],
  availableMilli: 42_000,
  durationMinutes: null,
  skill: null,
  billingIntervalMonths: null,
  termMonths: null,
}
