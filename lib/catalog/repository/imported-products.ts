import { upsert } from '#lib/kernel/database/upsert.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { ImportedProduct } from '../import/imported-product.ts'

/** What an import needs to know of a product that is there. */
export interface StoredProduct {
  readonly productId: string
  readonly source: string
  readonly sourceHash: string
}

/** A product on its way into the table. */
export interface ImportedProductRow extends ImportedProduct {
  readonly productId: string
  readonly categoryId: string
}

export const importedProducts = repository(['catalog_product'], {
  read: (db) => ({
    async bySku(skus: readonly string[]): Promise<ReadonlyMap<string, StoredProduct>> {
      if (skus.length === 0) return new Map()
      const rows = await db
        .selectFrom('catalog_product')
        .select(['id as productId', 'sku', 'source', 'source_hash as sourceHash'])
        .where('sku', 'in', skus)
        .execute()
      return new Map(rows.map(({ sku, ...row }) => [sku, row]))
    },
  }),
  write: (db) => ({
    save(rows: readonly ImportedProductRow[], source: string, now: Date): Promise<void> {
      return upsert(
        db,
        'catalog_product',
        rows.map((row) => toColumns(row, source, toInstant(now))),
        {
          key: ['sku'],
          update: [
            'slug',
            'name',
            'description',
            'brand',
            'manufacturer_number',
            'ean',
            'category_id',
            'attributes',
            'source_hash',
            'updated_at',
          ],
        },
      )
    },
  }),
})

function toColumns(row: ImportedProductRow, source: string, instant: string) {
  return {
    id: row.productId,
    sku: row.sku,
    slug: row.slug,
    kind: 'physical',
    name: row.name,
    description: row.description,
    brand: row.brand,
    manufacturer_number: row.manufacturerNumber,
    ean: row.ean,
    category_id: row.categoryId,
    unit: 'piece',
    tax_class: 'standard',
    attributes: JSON.stringify(row.attributes),
    is_stock_tracked: 0,
    duration_minutes: null,
    skill: null,
    billing_interval_months: null,
    term_months: null,
    is_published: 1,
    source,
    source_hash: row.sourceHash,
    created_at: instant,
    updated_at: instant,
  }
}
