import { z } from 'zod'
import { attributeCode, attributeValue } from '../attribute-value.ts'

/** More than any source has, so that one row cannot hold up the shop. */
export const mostAttributes = 500

const attributeTable = z
  .record(attributeCode, attributeValue)
  .refine((table) => Object.keys(table).length <= mostAttributes, `has more than ${mostAttributes} entries`)

/** A product as an import brings it, whatever the form of its source. */
export const importedProduct = z.strictObject({
  sku: z.string().min(1).max(64),
  slug: z.string().min(1).max(160),
  name: z.string().min(1).max(255),
  description: z.string().max(10_000),
  brand: z.string().max(120),
  manufacturerNumber: z.string().max(255),
  ean: z.string().regex(/^(\d{8,14})?$/),
  categorySlug: z.string().max(120),
  attributes: attributeTable,
  unitPriceMinor: z.bigint().min(0n).max(1_000_000_000_000n),
  /** SHA-256 over all of the above. */
  sourceHash: z.string().length(64),
})

export type ImportedProduct = z.infer<typeof importedProduct>
