import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { searchProducts } from '#lib/catalog/queries/search-products.ts'
import type { SearchParameters } from '#lib/catalog/search-address.ts'
import { readSearchAddress, searchHref } from '#lib/catalog/search-address.ts'
import { SearchResults } from '#lib/catalog/ui/search-results.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'
import { currentLocale } from '#lib/web/current-locale.ts'
import { publicPath } from '#lib/web/locale.ts'

interface SearchPageProps {
  readonly searchParams: Promise<SearchParameters>
}

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const say = await getTranslations('catalog.search')
  const { text } = readSearchAddress(await searchParams)
  return { title: text === '' ? say('title') : say('titleFor', { text }), robots: { index: false } }
}

export default async function SearchPage({ searchParams }: SearchPageProps): Promise<ReactNode> {
  const say = await getTranslations('catalog.search')
  const locale = await currentLocale()
  const asked = readSearchAddress(await searchParams)
  if (asked.text === '') {
    return (
      <>
        <PageHeader title={say('title')} />
        <EmptyState
          title={say('startTitle')}
          text={say('startText')}
          action={<LinkButton href={publicPath(locale, '/catalog')}>{say('browse')}</LinkButton>}
        />
      </>
    )
  }
  const result = await askAs(searchProducts, { ...asked, locale }, searchHref(asked))
  return (
    <>
      <PageHeader
        title={say('titleFor', { text: asked.text })}
        status={
          result.total > 0 && (
            <p className="text-14 text-muted tabular-nums">{say('count', { count: result.total })}</p>
          )
        }
      />
      <SearchResults asked={asked} result={result} />
    </>
  )
}
