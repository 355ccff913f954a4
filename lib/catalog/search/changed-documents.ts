import type { QueryContext } from '#lib/kernel/context.ts'
import type { SearchDocument } from '#lib/search/contract.ts'
import type { CategoryRow } from '../repository/categories.ts'
import { categories } from '../repository/categories.ts'
import type { SearchableRow, TranslationRow } from '../repository/searchable-products.ts'
import { searchableProducts } from '../repository/searchable-products.ts'
import { toSearchDocument } from './to-search-document.ts'

/** Some products as the index should know them. */
export interface DocumentBatch {
  readonly documents: readonly SearchDocument[]
  /** Products that must not be found any more. */
  readonly removedIds: readonly string[]
  /** When the latest of them was changed. */
  readonly newestAt: string
}

const batchSize = 500

/** Before every instant there is. */
export const everything = ''

/** Products that changed since an instant, batch after batch, so that a large catalogue never stands in memory. */
export async function* changedDocuments(ctx: QueryContext, since: string): AsyncGenerator<DocumentBatch> {
  const tree = await categories(ctx).all('en')
  let afterId = ''
  for (;;) {
    const rows = await searchableProducts(ctx).batch({ afterId, since, limit: batchSize })
    const last = rows.at(-1)
    if (!last) return
    yield toBatch(rows, await translationsOf(ctx, rows), tree)
    if (rows.length < batchSize) return
    afterId = last.productId
  }
}

function toBatch(
  rows: readonly SearchableRow[],
  translations: ReadonlyMap<string, readonly TranslationRow[]>,
  tree: readonly CategoryRow[],
): DocumentBatch {
  return {
    documents: rows
      .filter((row) => row.isPublished === 1)
      .map((row) => toSearchDocument(row, translations.get(row.productId) ?? [], tree)),
    removedIds: rows.filter((row) => row.isPublished !== 1).map((row) => row.productId),
    newestAt: rows.reduce((newest, row) => (row.updatedAt > newest ? row.updatedAt : newest), ''),
  }
}

async function translationsOf(
  ctx: QueryContext,
  rows: readonly SearchableRow[],
): Promise<ReadonlyMap<string, readonly TranslationRow[]>> {
  const found = new Map<string, TranslationRow[]>()
  const first = rows.at(0)
  const last = rows.at(-1)
  if (!first || !last) return found
  for (const entry of await searchableProducts(ctx).translations(first.productId, last.productId)) {
    found.set(entry.productId, [...(found.get(entry.productId) ?? []), entry])
  }
  return found
}
