import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { previewOrder } from '#lib/orders/queries/preview-order.ts'
import { CheckoutView } from '#lib/orders/ui/checkout-view.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'
import { currentLocale } from '#lib/web/current-locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import { textOf } from '#lib/web/text-of.ts'

interface CheckoutPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('orders'))('checkout.title') }
}

export default async function CheckoutPage({ searchParams }: CheckoutPageProps): Promise<ReactNode> {
  const say = await getTranslations('orders')
  const locale = await currentLocale()
  const addressId = textOf((await searchParams)['address'])
  const preview = await askAs(previewOrder, { locale, ...(addressId && { addressId }) }, '/checkout')
  if (preview) return <CheckoutView preview={preview} />
  return (
    <>
      <PageHeader title={say('checkout.title')} />
      <EmptyState
        title={say('checkout.empty')}
        text={say('checkout.emptyText')}
        action={
          <LinkButton href={publicPath(locale, '/catalog')} look="primary">
            {say('list.openCatalogue')}
          </LinkButton>
        }
      />
    </>
  )
}
