import type { LineKind } from '#lib/orders/contract.ts'
import { repository } from '#lib/kernel/repository.ts'

/** A product as lists show it. */
export interface ProductRow {
  readonly productId: string
  readonly sku: string
  readonly slug: string
  readonly kind: LineKind
  readonly name: string
  readonly brand: string
  readonly manufacturerNumber: string
  readonly unit: string
  readonly billingIntervalMonths: number | null
}

/** Which products a list shows. */
export interface ProductSelection {
  readonly locale: string
  /** Every category when there is none. */
  readonly categoryIds: readonly string[] | null
  readonly offset: number
  readonly limit: number
}

/** Which products follow in the list by name. */
export interface ProductsBehind extends Omit<ProductSelection, 'offset'> {
  readonly kind: LineKind | null
  /** The last product that was shown; nothing for the first ones. */
  readonly after: { readonly name: string; readonly productId: string } | null
}

const listColumns = [
  'product.id as productId',
  'product.sku',
  'product.slug',
  'product.kind',
  'product.brand',
  'product.manufacturer_number as manufacturerNumber',
  'product.unit',
  'product.billing_interval_months as billingIntervalMonths',
] as const

const sellableColumns = [
  'product.id as productId',
  'product.sku',
  'product.slug',
  'product.kind',
  'product.unit',
  'product.tax_class as taxClass',
  'product.is_stock_tracked as isStockTracked',
  'product.duration_minutes as durationMinutes',
  'product.skill',
  'product.billing_interval_months as billingIntervalMonths',
  'product.term_months as termMonths',
] as const

const detailColumns = [
  ...sellableColumns,
  'product.brand',
  'product.manufacturer_number as manufacturerNumber',
  'product.ean',
  'product.category_id as categoryId',
  'product.attributes',
] as const

export const products = repository(['catalog_product', 'catalog_product_translation'], {
  read: (db) => {
    const inLocale = (locale: string) =>
      db
        .selectFrom('catalog_product as product')
        .leftJoin('catalog_product_translation as translation', (join) =>
          join.onRef('translation.product_id', '=', 'product.id').on('translation.locale', '=', locale),
        )
        .select((eb) => eb.fn.coalesce('translation.name', 'product.name').as('name'))
        .where('product.is_published', '=', 1)

    return {
      /** One page by name, each row with the size of the whole list. */
      async list({ locale, categoryIds, offset, limit }: ProductSelection) {
        const total = db
          .selectFrom('catalog_product as counted')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .where('counted.is_published', '=', 1)
          .$if(categoryIds !== null, (query) => query.where('counted.category_id', 'in', categoryIds ?? []))
        const rows = await inLocale(locale)
          .select(listColumns)
          .select(total.as('total'))
          .$if(categoryIds !== null, (query) => query.where('product.category_id', 'in', categoryIds ?? []))
          .orderBy('product.name')
          .orderBy('product.id')
          .limit(limit)
          .offset(offset)
          .execute()
        return { rows: rows as readonly ProductRow[], total: rows[0]?.total ?? 0 }
      },

      /** The products behind a place in the list by name, with the name that decides their place. */
      async browse({ locale, categoryIds, kind, after, limit }: ProductsBehind) {
        const rows = await inLocale(locale)
          .select(listColumns)
          .select('product.name as sortName')
          .$if(categoryIds !== null, (query) => query.where('product.category_id', 'in', categoryIds ?? []))
          .$if(kind !== null, (query) => query.where('product.kind', '=', kind ?? ''))
          .$if(after !== null, (query) =>
            query
              .where('product.name', '>=', after?.name ?? '')
              .where((eb) =>
                eb.or([
                  eb('product.name', '>', after?.name ?? ''),
                  eb('product.id', '>', after?.productId ?? ''),
                ]),
              ),
          )
          .orderBy('product.name')
          .orderBy('product.id')
          .limit(limit)
          .execute()
        return rows as readonly (ProductRow & { readonly sortName: string })[]
      },

      /** Published products among the ids, in no order. */
      async listByIds(productIds: readonly string[], locale: string): Promise<readonly ProductRow[]> {
        const rows = await inLocale(locale)
          .select(listColumns)
          .where('product.id', 'in', productIds)
          .execute()
        return rows as readonly ProductRow[]
      },

      sellable(productIds: readonly string[], locale: string) {
        return inLocale(locale).select(sellableColumns).where('product.id', 'in', productIds).execute()
      },

      /** The address of the product with an article number; only of a published one. */
      findSlug: (sku: string) =>
        db
          .selectFrom('catalog_product')
          .select('slug')
          .where('sku', '=', sku)
          .where('is_published', '=', 1)
          .executeTakeFirst(),

      findBySlug(slug: string, locale: string) {
        return inLocale(locale)
          .select(detailColumns)
          .select((eb) => eb.fn.coalesce('translation.description', 'product.description').as('description'))
          .where('product.slug', '=', slug)
          .executeTakeFirst()
      },
    }
  },
  write: () => ({}),
})
