import { clsx } from 'clsx'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { lineKinds } from '#lib/orders/contract.ts'
import type { FacetCount } from '#lib/search/contract.ts'
import type { SearchAddress } from '../search-address.ts'
import { searchHref } from '../search-address.ts'

export interface KindFilterProps {
  readonly asked: SearchAddress
  readonly kinds: readonly FacetCount[]
}

/** Narrows a search to goods, services or plans; says how many there are of each. */
export async function KindFilter({ asked, kinds }: KindFilterProps): Promise<ReactNode> {
  const say = await getTranslations('catalog')
  const present = lineKinds.filter((kind) => kinds.some((facet) => facet.value === kind))
  if (present.length < 2 && asked.kind === null) return null
  const countOf = (kind: string): number => kinds.find((facet) => facet.value === kind)?.count ?? 0
  const choices = [
    { kind: null, label: say('search.all') },
    ...present.map((kind) => ({
      kind,
      label: say('search.kindCount', { kind: say(`kinds.${kind}`), count: countOf(kind) }),
    })),
  ]
  return (
    <nav aria-label={say('search.kinds')}>
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ kind, label }) => (
          <li key={kind ?? 'all'}>
            <Link
              href={searchHref({ ...asked, kind, page: 1 })}
              prefetch={false}
              aria-current={asked.kind === kind ? 'true' : undefined}
              className={clsx(
                'inline-flex min-h-9 items-center rounded-full border px-3 text-14',
                asked.kind === kind
                  ? 'border-accent bg-accent-tint font-medium text-accent'
                  : 'border-control hover:bg-hover',
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
