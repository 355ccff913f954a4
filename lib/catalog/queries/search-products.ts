import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { lineKinds } from '#lib/orders/contract.ts'
import type { FacetCount, SearchCorrection } from '#lib/search/contract.ts'
import { inOrder } from '../in-order.ts'
import type { ListedProduct } from '../listed-product.ts'
import { withListPrices } from '../listed-product.ts'
import { listingSettings } from '../settings.ts'
import { pageCountOf } from '../page-size.ts'
import { products } from '../repository/products.ts'
import { freshIndex } from '../search/fresh-index.ts'

/** One page of what was found. */
export interface SearchResult {
  /** Best first. */
  readonly products: readonly ListedProduct[]
  readonly total: number
  readonly page: number
  readonly pageCount: number
  /** Words that were not found as typed, and what was looked for instead. */
  readonly corrections: readonly SearchCorrection[]
  /** How many were found of each kind, whatever kind was chosen. */
  readonly kinds: readonly FacetCount[]
}

/** No engine looks farther. */
const farthestPage = 400

/** Products that somebody looks for, in spite of typing errors. */
export const searchProducts = query({
  id: 'catalog.search-products',
  needs: 'anyone',
  input: z.strictObject({
    text: z.string().max(200),
    locale: z.string().max(8),
    kind: z.enum(lineKinds).nullable(),
    page: z.int().min(1).max(farthestPage),
  }),
  async run(ctx, { text, locale, kind, page }): Promise<SearchResult> {
    const { productsPerPage } = await ctx.settings(listingSettings)
    const index = await freshIndex(ctx)
    const answer = await index.search({
      text,
      locale,
      offset: (page - 1) * productsPerPage,
      limit: productsPerPage,
      filters: kind === null ? {} : { kind },
    })
    const rows =
      answer.ids.length === 0 ? [] : inOrder(answer.ids, await products(ctx).listByIds(answer.ids, locale))
    return {
      products: await withListPrices(ctx, rows),
      total: answer.total,
      page,
      pageCount: Math.min(farthestPage, pageCountOf(answer.total, productsPerPage)),
      corrections: answer.corrections,
      kinds: answer.facets.kind,
    }
  },
})
