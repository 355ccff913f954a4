import { ArrowRight } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { CategoryGroup } from '../queries/list-categories.ts'

export interface CategoryGroupsProps {
  readonly groups: readonly CategoryGroup[]
  readonly hrefOf: (slug: string) => string
}

const mostChildren = 5

/** The ways into the catalogue, for its start page; the tree itself shows the rest. */
export async function CategoryGroups({ groups, hrefOf }: CategoryGroupsProps): Promise<ReactNode> {
  const say = await getTranslations('catalog')
  if (groups.length === 0) return null
  return (
    <nav aria-labelledby="category-groups" className="grid gap-4">
      <h2 id="category-groups" className="text-20">
        {say('categories')}
      </h2>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {groups.map(({ slug, name, children }) => (
          <li key={slug} className="rounded-card border border-line bg-surface p-2">
            <Link
              href={hrefOf(slug)}
              prefetch={false}
              className="group flex min-h-11 items-center justify-between gap-2 rounded-control px-2 font-semibold hover:bg-hover"
            >
              {name}
              <ArrowRight aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-muted" />
            </Link>
            {children.length > 0 && (
              <ul>
                {children.slice(0, mostChildren).map((child) => (
                  <li key={child.slug}>
                    <Link
                      href={hrefOf(child.slug)}
                      prefetch={false}
                      className="flex min-h-9 items-center rounded-control px-2 text-14 text-muted hover:bg-hover hover:text-text"
                    >
                      {child.name}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
