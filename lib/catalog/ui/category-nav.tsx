import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { CategoryLink } from '../category-tree.ts'

export interface CategoryNavProps {
  readonly categories: readonly CategoryLink[]
  /** The category that is shown. */
  readonly current: string | null
  readonly hrefOf: (slug: string) => string
}

/** Where one can go on in the category tree. */
export async function CategoryNav({ categories, current, hrefOf }: CategoryNavProps): Promise<ReactNode> {
  const say = await getTranslations('catalog')
  if (categories.length === 0) return null
  return (
    <nav aria-labelledby="categories">
      <h2 id="categories" className="mb-2 text-14 font-semibold">
        {say('categories')}
      </h2>
      <ul className="flex flex-wrap gap-x-2 gap-y-1 lg:grid">
        {categories.map(({ slug, name }) => (
          <li key={slug}>
            <Link
              href={hrefOf(slug)}
              prefetch={false}
              aria-current={slug === current ? 'page' : undefined}
              className="inline-flex min-h-9 items-center rounded-control px-2 text-14 hover:bg-hover aria-[current]:bg-accent-tint aria-[current]:font-medium lg:flex"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
