import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import type { CategoryLink } from '../category-tree.ts'
import { childrenOf, pathTo, toLink, withDescendants } from '../category-tree.ts'
import type { ListedProduct } from '../listed-product.ts'
import { withListPrices } from '../listed-product.ts'
import { listingSettings } from '../settings.ts'
import { lastPage, pageCountOf } from '../page-size.ts'
import type { CategoryRow } from '../repository/categories.ts'
import { categories } from '../repository/categories.ts'
import { products } from '../repository/products.ts'

/** One page of the catalogue. */
export interface ProductPage {
  readonly products: readonly ListedProduct[]
  readonly total: number
  readonly page: number
  readonly pageCount: number
  /** From the root to the category that is shown; empty for the whole catalogue. */
  readonly path: readonly CategoryLink[]
  /** Where one can go on: the categories right below, or beside a category that has none below. */
  readonly categories: readonly CategoryLink[]
}

/** Published products of a category and all below it, by name. */
export const listProducts = query({
  id: 'catalog.list-products',
  needs: 'anyone',
  input: z.strictObject({
    locale: z.string().max(8),
    /** Nothing for the whole catalogue. */
    categorySlug: z.string().max(120).nullable(),
    page: z.int().min(1).max(lastPage),
  }),
  async run(ctx, { locale, categorySlug, page }): Promise<ProductPage> {
    const { productsPerPage } = await ctx.settings(listingSettings)
    const tree = await categories(ctx).all(locale)
    const category = tree.find((row) => row.slug === categorySlug)
    if (categorySlug !== null && !category) throw new NotFound()
    const { rows, total } = await products(ctx).list({
      locale,
      categoryIds: category ? withDescendants(tree, category.categoryId) : null,
      offset: (page - 1) * productsPerPage,
      limit: productsPerPage,
    })
    if (rows.length === 0 && page > 1) throw new NotFound()
    return {
      products: await withListPrices(ctx, rows),
      total,
      page,
      pageCount: pageCountOf(total, productsPerPage),
      path: pathTo(tree, category?.categoryId ?? null).map(toLink),
      categories: nearby(tree, category).map(toLink),
    }
  },
})

function nearby(tree: readonly CategoryRow[], category: CategoryRow | undefined): readonly CategoryRow[] {
  const below = childrenOf(tree, category?.categoryId ?? null)
  return category && below.length === 0 ? childrenOf(tree, category.parentId) : below
}
