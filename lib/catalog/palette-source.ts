import type { QueryContext } from '#lib/kernel/context.ts'
import type { PaletteHit, PaletteQuestion } from '#lib/shell/contract.ts'
import { isLocale, publicPath } from '#lib/web/locale.ts'
import { searchProducts } from './queries/search-products.ts'

/** Published products, as the search finds them. */
export default async function findProducts(
  ctx: QueryContext,
  { text, locale }: PaletteQuestion,
): Promise<readonly PaletteHit[]> {
  const { products } = await ctx.ask(searchProducts, { text, locale, kind: null, page: 1 })
  return products.map(({ name, sku, slug }) => ({
    label: name,
    detail: sku,
    href: publicPath(isLocale(locale) ? locale : 'en', `/products/${slug}`),
  }))
}
