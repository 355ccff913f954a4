import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { listOwnOrders } from '#lib/orders/queries/list-orders.ts'
import { OrderList } from '#lib/orders/ui/order-list.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { askAs } from '#lib/web/ask.ts'
import { currentLocale } from '#lib/web/current-locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import { pageOf } from '#lib/web/page-of.ts'

interface ListedPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('orders'))('list.title') }
}

export default async function OrdersPage({ searchParams }: ListedPageProps): Promise<ReactNode> {
  const say = await getTranslations('orders.list')
  const page = pageOf((await searchParams)['page'])
  const found = await askAs(listOwnOrders, { page }, '/account/orders')
  return (
    <OrderList
      {...found}
      page={page}
      area="account"
      emptyText={say('emptyOwn')}
      emptyAction={
        <LinkButton href={publicPath(await currentLocale(), '/catalog')} look="primary">
          {say('openCatalogue')}
        </LinkButton>
      }
    />
  )
}
