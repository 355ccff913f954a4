import type { BenchShop } from '../bench-shop.ts'
import { countProducts, inTurn, onceEach, pageRequest } from '../bench-shop.ts'
import { createBuyers } from '../buyers.ts'
import type { Figures } from '../measure/measure-case.ts'
import { measureCase, requestsNeeded } from '../measure/measure-case.ts'

const firstViews = 40
const viewedAgain = 50
const pageSize = 24

/** A page of the catalogue: nobody saw it before, somebody did, and what a signed-in reader gets beside it. */
export async function measureListing({ stage, kernel }: BenchShop): Promise<readonly Figures[]> {
  const pageCount = Math.floor((await countProducts(kernel)) / pageSize) - 1
  // The first page has the address of the catalogue itself.
  const pages = Array.from({ length: pageCount }, (_, index) => `/catalog/page/${index + 2}`)
  const [buyer] = await createBuyers(kernel, 1)
  return [
    ...(await measureFirstViews({ stage, kernel }, pages)),
    ...(await measureCase(stage, { name: 'seen before', status: 200, next: () => pageRequest('/catalog') })),
    ...(await measureCase(stage, {
      name: 'personal part, signed in',
      status: 200,
      next: () => pageRequest('/api/me', buyer?.cookie),
    })),
  ]
}

/** A product's page: nobody saw it before, and somebody did. */
export async function measureProduct({ stage, kernel }: BenchShop): Promise<readonly Figures[]> {
  const slugs = await slugsOf(kernel, viewedAgain + requestsNeeded(firstViews))
  const pages = slugs.map((slug) => `/products/${slug}`)
  const again = pages.slice(0, viewedAgain).map((path) => pageRequest(path))
  return [
    ...(await measureFirstViews({ stage, kernel }, pages.slice(viewedAgain))),
    ...(await measureCase(stage, {
      name: 'seen before',
      status: 200,
      warmUp: again.length * 8,
      next: inTurn(again),
    })),
  ]
}

type Shop = Pick<BenchShop, 'stage' | 'kernel'>

/** Left out where the catalogue is too small to open so many pages for the first time. */
async function measureFirstViews({ stage }: Shop, pages: readonly string[]): Promise<readonly Figures[]> {
  if (pages.length < requestsNeeded(firstViews)) return []
  const requests = pages.map((path) => pageRequest(path))
  return measureCase(stage, {
    name: 'first view',
    status: 200,
    requests: firstViews,
    next: onceEach(requests),
  })
}

async function slugsOf({ database }: Shop['kernel'], limit: number): Promise<readonly string[]> {
  const rows = await database.read((reader) =>
    reader
      .selectFrom('catalog_product')
      .select('slug')
      .where('is_published', '=', 1)
      .orderBy('slug')
      .limit(limit)
      .execute(),
  )
  return rows.map(({ slug }) => slug)
}
