import { z } from 'zod'
import { stockKeeper } from '#lib/inventory/contract.ts'
import { query } from '#lib/kernel/command.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { lineKinds } from '#lib/orders/contract.ts'
import type { SearchFacets } from '#lib/search/contract.ts'
import { withDescendants } from '../category-tree.ts'
import { inOrder } from '../in-order.ts'
import type { ListedProduct } from '../listed-product.ts'
import { withListPrices } from '../listed-product.ts'
import type { CategoryRow } from '../repository/categories.ts'
import { categories } from '../repository/categories.ts'
import type { ProductRow } from '../repository/products.ts'
import { products } from '../repository/products.ts'
import { freshIndex } from '../search/fresh-index.ts'

/** Behind which product a list goes on: by name, or among the best by rank. */
export const productPosition = z.union([
  z.strictObject({ name: z.string().max(400), productId: z.string().max(32) }),
  z.strictObject({ rank: z.int().min(1).max(9_900) }),
])

type Position = z.infer<typeof productPosition>

/** How many of what was found have a value; categories by their slug. */
export interface ProductFacets extends Pick<SearchFacets, 'kind' | 'brand'> {
  readonly category: SearchFacets['kind']
}

/** Some products and where they go on. */
export interface ProductsFound {
  readonly products: readonly (ListedProduct & {
    /** What can be promised; nothing for what is not counted. */
    readonly availableMilli: bigint | null
  })[]
  /** Only of a search. */
  readonly facets: ProductFacets | null
  readonly next: Position | null
}

const input = z.strictObject({
  locale: z.string().max(8),
  /** Empty for all products, by name; otherwise the best come first. */
  text: z.string().max(200),
  /** With a text, products that are filed in this very category; without, those below it too. */
  categorySlug: z.string().max(120).nullable(),
  kind: z.enum(lineKinds).nullable(),
  after: productPosition.nullable(),
  limit: z.int().min(1).max(100),
})

type Wish = z.infer<typeof input>

/** Published products with price and availability, some at a time, for systems that read them all or search. */
export const browseProducts = query({
  id: 'catalog.browse-products',
  needs: 'anyone',
  input,
  async run(ctx, wish): Promise<ProductsFound> {
    const tree = wish.categorySlug === null && wish.text === '' ? [] : await categories(ctx).all(wish.locale)
    const category = tree.find((row) => row.slug === wish.categorySlug)
    if (wish.categorySlug !== null && !category) throw new NotFound()
    const found =
      wish.text === '' ? await browse(ctx, wish, tree, category) : await search(ctx, wish, tree, category)
    return { ...found, products: await withAvailability(ctx, await withListPrices(ctx, found.rows)) }
  },
})

interface Found {
  readonly rows: readonly ProductRow[]
  readonly facets: ProductFacets | null
  readonly next: Position | null
}

async function browse(
  ctx: QueryContext,
  { locale, kind, after, limit }: Wish,
  tree: readonly CategoryRow[],
  category: CategoryRow | undefined,
): Promise<Found> {
  const rows = await products(ctx).browse({
    locale,
    kind,
    categoryIds: category ? withDescendants(tree, category.categoryId) : null,
    after: after && 'name' in after ? after : null,
    limit: limit + 1,
  })
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    rows: shown,
    facets: null,
    next: last ? { name: last.sortName, productId: last.productId } : null,
  }
}

/** What was found has an order of its own, so its place is counted. */
async function search(
  ctx: QueryContext,
  { locale, text, kind, after, limit }: Wish,
  tree: readonly CategoryRow[],
  category: CategoryRow | undefined,
): Promise<Found> {
  const offset = after && 'rank' in after ? after.rank : 0
  const filters = { ...(kind && { kind }), ...(category && { categoryId: category.categoryId }) }
  const answer = await (await freshIndex(ctx)).search({ text, locale, offset, limit, filters })
  const rows = answer.ids.length === 0 ? [] : await products(ctx).listByIds(answer.ids, locale)
  const slugs = new Map(tree.map(({ categoryId, slug }) => [categoryId, slug]))
  const end = offset + limit
  return {
    rows: inOrder(answer.ids, rows),
    facets: {
      kind: answer.facets.kind,
      brand: answer.facets.brand.filter(({ value }) => value !== ''),
      category: answer.facets.categoryId.flatMap(({ value, count }) => {
        const slug = slugs.get(value)
        return slug === undefined ? [] : [{ value: slug, count }]
      }),
    },
    next: end < answer.total && end <= 9_900 ? { rank: end } : null,
  }
}

async function withAvailability(
  ctx: QueryContext,
  listed: readonly ListedProduct[],
): Promise<ProductsFound['products']> {
  const keeper = await ctx.port(stockKeeper)
  const ids = listed.filter(({ kind }) => kind === 'physical').map(({ productId }) => productId)
  const available = await keeper.availableOf(ctx, ids)
  return listed.map((product) => ({ ...product, availableMilli: available.get(product.productId) ?? null }))
}
