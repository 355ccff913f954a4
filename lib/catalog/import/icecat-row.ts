import { z } from 'zod'
import type { Attributes } from '../attribute-value.ts'
import { slugOf } from '../slug.ts'
import { chooseCategory } from './choose-category.ts'
import type { ImportedProduct } from './imported-product.ts'
import { mostAttributes } from './imported-product.ts'
import { cut, withSourceHash } from './with-source-hash.ts'

const attributePrefix = 'attr_'
const longestName = 255
const longestSlugWords = 120
const link = z.string().max(500).optional()

/** What a line has besides its attributes. Links to pictures are not taken over. */
const icecatFields = z.strictObject({
  id: z.string().regex(/^\d{1,20}$/, 'must be a number of at most 20 digits'),
  name: z.string().max(255),
  title: z.string().trim().min(1).max(1000),
  ean: z.array(z.string().max(64)).max(500),
  short_description: z.string().max(10_000).optional(),
  supplier: z.string().max(120),
  price: z.int().min(0).max(1_000_000_000_000),
  date_released: z.string().max(40).optional(),
  img_high: link,
  img_low: link,
  img_500x500: link,
  img_thumb: link,
})

const icecatAttributes = z
  .record(
    z.string().regex(/^[tnb]_[a-z0-9_]{1,180}$/, 'is no attribute name'),
    z.union([z.string().max(20_000), z.number(), z.boolean()]),
  )
  .superRefine((table, context) => {
    if (Object.keys(table).length > mostAttributes) {
      context.addIssue({ code: 'custom', message: `more than ${mostAttributes} attributes` })
    }
    for (const [code, value] of Object.entries(table)) {
      if (typeof value !== typeByLetter[code.charAt(0)]) {
        context.addIssue({ code: 'custom', path: [code], message: `holds a ${typeof value}` })
      }
    }
  })

const typeByLetter: Readonly<Record<string, string>> = { t: 'string', n: 'number', b: 'boolean' }

/** Makes a product of one line of an Icecat file. */
export const icecatRow = z
  .record(z.string().max(200), z.unknown())
  .transform(divide)
  .pipe(z.strictObject({ fields: icecatFields, attributes: icecatAttributes }))
  .transform(({ fields, attributes }) => toProduct(fields, attributes))

function divide(row: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(row)
  const isAttribute = ([key]: [string, unknown]): boolean => key.startsWith(attributePrefix)
  return {
    fields: Object.fromEntries(entries.filter((entry) => !isAttribute(entry))),
    attributes: Object.fromEntries(
      entries.filter(isAttribute).map(([key, value]) => [key.slice(attributePrefix.length), value]),
    ),
  }
}

function toProduct(fields: z.infer<typeof icecatFields>, attributes: Attributes): ImportedProduct {
  const productType = attributes['t_product_type']
  return withSourceHash({
    sku: fields.id,
    slug: [slugOf(fields.title, longestSlugWords), fields.id].filter(Boolean).join('-'),
    name: cut(fields.title, longestName),
    description: fields.short_description ?? '',
    brand: fields.supplier,
    manufacturerNumber: fields.name,
    ean: fields.ean.find((code) => /^\d{8,14}$/.test(code)) ?? '',
    categorySlug: chooseCategory(fields.title, typeof productType === 'string' ? productType : undefined),
    attributes,
    unitPriceMinor: BigInt(fields.price),
  })
}
