import { repository } from '#lib/kernel/repository.ts'

/** What of a product can be searched, as it is stored. */
export interface SearchableRow {
  readonly productId: string
  readonly sku: string
  readonly manufacturerNumber: string
  readonly ean: string
  readonly name: string
  readonly description: string
  readonly brand: string
  readonly categoryId: string | null
  readonly kind: string
  /** JSON */
  readonly attributes: string
  readonly isPublished: number
  readonly updatedAt: string
}

/** A product in another language. */
export interface TranslationRow {
  readonly productId: string
  readonly name: string
  readonly description: string
}

/** Where a batch begins, by the order of the ids. */
export interface BatchStart {
  readonly afterId: string
  /** Only what changed at this instant or later. */
  readonly since: string
  readonly limit: number
}

export const searchableProducts = repository(['catalog_product', 'catalog_product_translation'], {
  read: (db) => ({
    /** Published or not, so that what was taken back is seen too. */
    batch({ afterId, since, limit }: BatchStart): Promise<readonly SearchableRow[]> {
      return db
        .selectFrom('catalog_product')
        .select([
          'id as productId',
          'sku',
          'manufacturer_number as manufacturerNumber',
          'ean',
          'name',
          'description',
          'brand',
          'category_id as categoryId',
          'kind',
          'attributes',
          'is_published as isPublished',
          'updated_at as updatedAt',
        ])
        .where('id', '>', afterId)
        .where('updated_at', '>=', since)
        .orderBy('id')
        .limit(limit)
        .execute()
    },

    translations(firstId: string, lastId: string): Promise<readonly TranslationRow[]> {
      return db
        .selectFrom('catalog_product_translation')
        .select(['product_id as productId', 'name', 'description'])
        .where('product_id', '>=', firstId)
        .where('product_id', '<=', lastId)
        .execute()
    },
  }),
  write: () => ({}),
})
