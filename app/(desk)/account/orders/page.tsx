import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { IndexView } from '#lib/index-page/ui/index-view.tsx'
import { ownOrdersIndex } from '#lib/orders/order-index.ts'
import { seeOwnOrders } from '#lib/orders/permissions.ts'
import { listOwnOrders } from '#lib/orders/queries/list-orders.ts'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { currentLocale } from '#lib/web/current-locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import { requirePermission } from '#lib/web/require-permission.ts'

interface ListedPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('orders'))('list.title') }
}

export default async function OrdersPage({ searchParams }: ListedPageProps): Promise<ReactNode> {
  await requirePermission(seeOwnOrders, '/account/orders')
  const say = await getTranslations('orders.list')
  return (
    <IndexView
      index={ownOrdersIndex}
      query={listOwnOrders}
      params={await searchParams}
      empty={{
        title: say('emptyTitle'),
        text: say('emptyOwn'),
        action: (
          <LinkButton href={publicPath(await currentLocale(), '/catalog')} look="primary">
            {say('openCatalogue')}
          </LinkButton>
        ),
      }}
    />
  )
}
