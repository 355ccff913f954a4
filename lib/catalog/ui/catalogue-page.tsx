import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { Pagination } from '#lib/ui/pagination.tsx'
import type { Locale } from '#lib/web/locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import { publicProductPage } from '../public-catalogue.ts'
import type { ProductPage } from '../queries/list-products.ts'
import { CategoryNav } from './category-nav.tsx'
import { ProductList } from './product-list.tsx'

export interface CataloguePageProps {
  readonly locale: Locale
  /** Nothing for the whole catalogue. */
  readonly categorySlug: string | null
  readonly page: number
}

/** One page of the whole catalogue or of a category. */
export async function CataloguePage({ locale, categorySlug, page }: CataloguePageProps): Promise<ReactNode> {
  const found = await publicProductPage(locale, categorySlug, page)
  if (!found) notFound()
  const say = await getTranslations('catalog')
  const title = found.path.at(-1)?.name ?? say('title')
  const hrefOf = (slug: string): string => publicPath(locale, `/catalog/${slug}`)
  return (
    <>
      <PageHeader
        title={title}
        crumbs={crumbsOf(found, publicPath(locale, '/catalog'), say('title'), hrefOf)}
        text={categorySlug === null ? say('intro') : undefined}
        status={<p className="text-14 text-muted tabular-nums">{say('count', { count: found.total })}</p>}
      />
      <div className="grid gap-6 lg:grid-cols-[15rem_1fr] lg:items-start">
        <CategoryNav categories={found.categories} current={categorySlug} hrefOf={hrefOf} />
        <div className="min-w-0 lg:col-start-2">
          {found.total === 0 ? (
            <NoProducts locale={locale} />
          ) : (
            <ProductList caption={title} products={found.products} />
          )}
          <Pages
            found={found}
            base={categorySlug === null ? publicPath(locale, '/catalog') : hrefOf(categorySlug)}
          />
        </div>
      </div>
    </>
  )
}

function crumbsOf(found: ProductPage, root: string, rootLabel: string, hrefOf: (slug: string) => string) {
  if (found.path.length === 0) return []
  return [
    { label: rootLabel, href: root },
    ...found.path.slice(0, -1).map(({ slug, name }) => ({ label: name, href: hrefOf(slug) })),
  ]
}

async function NoProducts({ locale }: { readonly locale: Locale }): Promise<ReactNode> {
  const say = await getTranslations('catalog.empty')
  return (
    <EmptyState
      title={say('title')}
      text={say('text')}
      action={<LinkButton href={publicPath(locale, '/catalog')}>{say('action')}</LinkButton>}
    />
  )
}

async function Pages({
  found,
  base,
}: {
  readonly found: ProductPage
  readonly base: string
}): Promise<ReactNode> {
  const say = await getTranslations('catalog.pages')
  const { page, pageCount } = found
  return (
    <Pagination
      page={page}
      pageCount={pageCount}
      hrefOf={(number) => (number === 1 ? base : `${base}/page/${number}`)}
      words={{
        label: say('label'),
        previous: say('previous'),
        next: say('next'),
        position: say('position', { page, pageCount }),
      }}
    />
  )
}
