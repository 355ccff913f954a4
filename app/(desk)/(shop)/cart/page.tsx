import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { viewCart } from '#lib/cart/queries/view-cart.ts'
import { CartTable } from '#lib/cart/ui/cart-table.tsx'
import { RemovedNotice } from '#lib/cart/ui/removed-notice.tsx'
import { currencyCode } from '#lib/money/currency.ts'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Money } from '#lib/ui/money.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'
import { currentLocale } from '#lib/web/current-locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import { textOf } from '#lib/web/text-of.ts'

interface CartPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cart'))('title') }
}

export default async function CartPage({ searchParams }: CartPageProps): Promise<ReactNode> {
  const say = await getTranslations('cart')
  const locale = await currentLocale()
  const cart = await askAs(viewCart, { locale }, '/cart')
  const { removed, quantity } = await searchParams
  const notice = <RemovedNotice productId={textOf(removed)} quantity={textOf(quantity)} />
  if (!cart) {
    return (
      <>
        <PageHeader title={say('title')} />
        {notice}
        <EmptyState
          title={say('empty.title')}
          text={say('empty.text')}
          action={
            <LinkButton href={publicPath(locale, '/catalog')} look="primary">
              {say('empty.action')}
            </LinkButton>
          }
        />
      </>
    )
  }
  return (
    <>
      <PageHeader title={say('title')} />
      {notice}
      <div className="grid gap-6 lg:grid-cols-[1fr_20rem] lg:items-start">
        <CartTable cart={cart} />
        <aside className="grid gap-4 rounded-card border border-line bg-surface p-4">
          <p className="flex items-baseline justify-between gap-4">
            <span className="text-muted">{say('net')}</span>
            <Money
              amountMinor={cart.netMinor}
              currency={currencyCode(cart.currency)}
              locale={locale}
              className="text-20 font-semibold"
            />
          </p>
          <LinkButton href="/checkout" look="primary">
            {say('checkout')}
          </LinkButton>
          <LinkButton href={publicPath(locale, '/catalog')} look="quiet">
            {say('continue')}
          </LinkButton>
        </aside>
      </div>
    </>
  )
}
