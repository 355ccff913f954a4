import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { Pagination } from '#lib/ui/pagination.tsx'
import { currentLocale } from '#lib/web/current-locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import type { SearchResult } from '../queries/search-products.ts'
import type { SearchAddress } from '../search-address.ts'
import { searchHref } from '../search-address.ts'
import { KindFilter } from './kind-filter.tsx'
import { ProductList } from './product-list.tsx'

export interface SearchResultsProps {
  readonly asked: SearchAddress
  readonly result: SearchResult
}

/** What was found, what was understood, and how to narrow it. */
export async function SearchResults({ asked, result }: SearchResultsProps): Promise<ReactNode> {
  const say = await getTranslations('catalog')
  const { page, pageCount } = result
  if (result.total === 0) return <NothingFound asked={asked} result={result} />
  return (
    <div className="grid gap-4">
      {result.corrections.map(({ typed, used }) => (
        <Notice key={typed}>{say('search.corrected', { typed, used })}</Notice>
      ))}
      <KindFilter asked={asked} kinds={result.kinds} />
      <div>
        <ProductList caption={say('search.titleFor', { text: asked.text })} products={result.products} />
        <Pagination
          page={page}
          pageCount={pageCount}
          hrefOf={(number) => searchHref({ ...asked, page: number })}
          words={{
            label: say('search.pages.label'),
            previous: say('pages.previous'),
            next: say('pages.next'),
            position: say('pages.position', { page, pageCount }),
          }}
        />
      </div>
    </div>
  )
}

async function NothingFound({ asked, result }: SearchResultsProps): Promise<ReactNode> {
  const say = await getTranslations('catalog.search')
  const hasOtherKinds = asked.kind !== null && result.kinds.length > 0
  return (
    <EmptyState
      title={say('emptyTitle', { text: asked.text })}
      text={hasOtherKinds ? say('emptyKindText') : say('emptyText')}
      action={
        hasOtherKinds ? (
          <LinkButton href={searchHref({ ...asked, kind: null, page: 1 })} look="primary">
            {say('everyKind')}
          </LinkButton>
        ) : (
          <LinkButton href={publicPath(await currentLocale(), '/catalog')} look="primary">
            {say('browse')}
          </LinkButton>
        )
      }
    />
  )
}
