import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import { Money } from '#lib/ui/money.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { PlaceholderPicture } from '#lib/ui/placeholder-picture.tsx'
import type { Locale } from '#lib/web/locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import type { ProductDetail } from '../queries/find-product.ts'
import { Availability } from './availability.tsx'
import { drawingOf } from './drawing-of.ts'
import { priceBasis } from './price-basis.ts'
import { ProductFacts } from './product-facts.tsx'
import { Specifications } from './specifications.tsx'
import { TierTable } from './tier-table.tsx'

export interface ProductViewProps {
  readonly product: ProductDetail
  readonly locale: Locale
  /** What puts it into the cart. */
  readonly order: ReactNode
}

/** The page of a product: what it is on the left, what it costs and how to get it on the right. */
export async function ProductView({ product, locale, order }: ProductViewProps): Promise<ReactNode> {
  const say = await getTranslations('catalog')
  const crumbs = [
    { label: say('title'), href: publicPath(locale, '/catalog') },
    ...product.path.map(({ slug, name }) => ({ label: name, href: publicPath(locale, `/catalog/${slug}`) })),
  ]
  return (
    <>
      <PageHeader
        title={product.name}
        crumbs={crumbs}
        status={<Badge>{say(`kinds.${product.kind}`)}</Badge>}
      />
      <div className="grid gap-6 lg:grid-cols-[1fr_22rem] lg:items-start">
        <div className="grid min-w-0 gap-6 lg:row-start-1">
          <div className="flex flex-wrap items-start gap-6">
            <PlaceholderPicture drawing={drawingOf[product.kind]} className="w-40 rounded-card" />
            <div className="min-w-64 flex-1">
              {product.description !== '' && (
                <p className="max-w-[72ch] whitespace-pre-line">{product.description}</p>
              )}
              <div className="mt-4 max-w-[32rem]">
                <ProductFacts product={product} />
              </div>
            </div>
          </div>
        </div>
        <aside className="grid gap-4 rounded-card border border-line bg-surface p-4 lg:sticky lg:top-4 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <ProductPrice product={product} />
          <div>
            <Availability product={product} />
          </div>
          {product.tiers.length > 0 && order}
          <TierTable tiers={product.tiers} currency={product.currency} />
          <p className="text-13 text-muted">{say('detail.netNote')}</p>
        </aside>
        <div className="min-w-0">
          <Specifications attributes={product.attributes} />
        </div>
      </div>
    </>
  )
}

async function ProductPrice({ product }: { readonly product: ProductDetail }): Promise<ReactNode> {
  const say = await getTranslations('catalog')
  const locale = await getLocale()
  const [first] = product.tiers
  if (!first) return <p>{say('detail.noPrice')}</p>
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <Money
        amountMinor={first.unitPriceMinor}
        currency={product.currency}
        locale={locale}
        className="text-24 font-semibold"
      />
      <span className="text-14 text-muted">{priceBasis(say, product)}</span>
    </p>
  )
}
