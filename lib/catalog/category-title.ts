import { publicProductPage } from './public-catalogue.ts'

/** What the browser calls the page of a category; nothing when there is no such page. */
export async function categoryTitle(
  locale: string,
  categorySlug: string,
  page: number,
): Promise<string | undefined> {
  const found = await publicProductPage(locale, categorySlug, page)
  return found?.path.at(-1)?.name
}
