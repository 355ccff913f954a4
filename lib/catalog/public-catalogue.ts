import { cacheLife, cacheTag } from 'next/cache'
import { askAsGuest } from '#lib/web/ask-as-guest.ts'
import { catalogTag, stockTag } from './public-tags.ts'
import type { ProductDetail } from './queries/find-product.ts'
import { findProduct } from './queries/find-product.ts'
import type { CategoryGroup } from './queries/list-categories.ts'
import { listCategories } from './queries/list-categories.ts'
import type { ProductPage } from './queries/list-products.ts'
import { listProducts } from './queries/list-products.ts'

/**
 * The change log says within a second what is old. An hour is for what nobody announces: rows that were changed past
 * the commands.
 */
const life = { stale: 300, revalidate: 3600, expire: 86_400 }

/** A page of the catalogue as everybody sees it, kept for a while; null when there is no such page. */
export async function publicProductPage(
  locale: string,
  categorySlug: string | null,
  page: number,
): Promise<ProductPage | null> {
  'use cache'
  cacheTag(catalogTag)
  cacheLife(life)
  return askAsGuest(listProducts, { locale, categorySlug, page })
}

/** A product as everybody sees it, kept for a while; null when there is none. */
export async function publicProduct(locale: string, slug: string): Promise<ProductDetail | null> {
  'use cache'
  cacheTag(catalogTag)
  cacheLife(life)
  const product = await askAsGuest(findProduct, { locale, slug })
  if (product) cacheTag(stockTag(product.productId))
  return product
}

/** The upper part of the category tree, kept for a while. */
export async function publicCategories(locale: string): Promise<readonly CategoryGroup[]> {
  'use cache'
  cacheTag(catalogTag)
  cacheLife(life)
  return (await askAsGuest(listCategories, { locale })) ?? []
}
