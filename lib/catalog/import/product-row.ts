import { z } from 'zod'
import type { CurrencyCode } from '#lib/money/currency.ts'
import { minorDigits } from '#lib/money/currency.ts'
import type { AttributeValue } from '../attribute-value.ts'
import { slugOf } from '../slug.ts'
import { categoryRules } from './category-rules.ts'
import { chooseCategory } from './choose-category.ts'
import { valueTypeOf } from './attribute-definition.ts'
import type { ImportedProduct } from './imported-product.ts'
import { mostAttributes } from './imported-product.ts'
import { cut, withSourceHash } from './with-source-hash.ts'

const longestName = 255
const longestSlugWords = 90
const text = (longest: number) => z.string().max(longest).optional().default('')

/**
 * Makes a product of a row of a table. Prices are decimals with a point or a comma and no other sign; an attribute's
 * column begins with its type: `attr_t_…` for text, `attr_n_…` for a number, `attr_b_…` for yes or no.
 */
export function productRow(currency: CurrencyCode): z.ZodType<ImportedProduct> {
  const digits = minorDigits(currency)
  return z
    .strictObject({
      sku: z.string().min(1, 'is empty').max(64),
      name: z.string().min(1, 'is empty').max(1000),
      price: z
        .string()
        .max(20)
        .regex(price(digits), `is no price with at most ${digits} decimals, such as 12.50`)
        .transform((amount) => toMinor(amount, digits)),
      description: text(10_000),
      brand: text(120),
      manufacturerNumber: text(255),
      ean: z
        .string()
        .max(14)
        .regex(/^(\d{8,14})?$/, 'is no number of 8 to 14 digits')
        .optional()
        .default(''),
      category: z.string().max(160).optional().default('').pipe(categorySlug),
      attributes,
    })
    .transform(({ category, price: unitPriceMinor, ...row }) =>
      withSourceHash({
        ...row,
        name: cut(row.name, longestName),
        slug: [slugOf(row.name, longestSlugWords), slugOf(row.sku, 64)].filter(Boolean).join('-'),
        categorySlug: category ?? chooseCategory(row.name, undefined),
        unitPriceMinor,
      }),
    )
}

const categorySlugs = new Map(
  categoryRules.flatMap(({ slug, name, nameDe }) =>
    [slug, name, nameDe].map((word) => [word.toLowerCase(), slug] as const),
  ),
)

/** By slug or name; nothing where the row names none. */
const categorySlug = z.string().transform((name, context) => {
  if (name === '') return undefined
  const slug = categorySlugs.get(name.toLowerCase())
  if (slug === undefined)
    context.addIssue({ code: 'custom', message: `"${name}" is no category of the shop` })
  return slug
})

const attributes = z
  .record(z.string().regex(/^[tnb]_[a-z0-9_]{1,180}$/, 'is no attribute name'), z.string().max(20_000))
  .transform((table, context) => {
    if (Object.keys(table).length > mostAttributes) {
      context.addIssue({ code: 'custom', message: `more than ${mostAttributes} attributes` })
    }
    const entries = Object.entries(table).map(([code, value]) => {
      const read = readValue(code, value)
      if (read === undefined) {
        context.addIssue({ code: 'custom', path: [code], message: `"${value}" is no ${valueTypeOf(code)}` })
      }
      return [code, read ?? value] as const
    })
    return Object.fromEntries(entries)
  })

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  ja: true,
  1: true,
  false: false,
  no: false,
  nein: false,
  0: false,
}

function readValue(code: string, value: string): AttributeValue | undefined {
  switch (valueTypeOf(code)) {
    case 'number':
      return /^-?\d{1,15}([.,]\d{1,10})?$/.test(value) ? Number(value.replace(',', '.')) : undefined
    case 'boolean':
      return truths[value.toLowerCase()]
    case 'text':
      return value
  }
}

function price(digits: number): RegExp {
  return digits === 0 ? /^\d{1,10}$/ : new RegExp(`^\\d{1,10}([.,]\\d{1,${digits}})?$`)
}

function toMinor(amount: string, digits: number): bigint {
  const [whole = '0', decimals = ''] = amount.split(/[.,]/)
  return BigInt(whole + decimals.padEnd(digits, '0'))
}
