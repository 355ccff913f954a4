import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { IndexView } from '#lib/index-page/ui/index-view.tsx'
import { allOrdersIndex } from '#lib/orders/order-index.ts'
import { seeAllOrders } from '#lib/orders/permissions.ts'
import { listAllOrders } from '#lib/orders/queries/list-orders.ts'
import { requirePermission } from '#lib/web/require-permission.ts'

interface ListedPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('orders'))('list.title') }
}

export default async function OrdersPage({ searchParams }: ListedPageProps): Promise<ReactNode> {
  await requirePermission(seeAllOrders, '/admin/orders')
  const say = await getTranslations('orders.list')
  return (
    <IndexView
      index={allOrdersIndex}
      query={listAllOrders}
      params={await searchParams}
      empty={{ title: say('emptyTitle'), text: say('emptyAll') }}
    />
  )
}
