import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { findOwnOrder } from '#lib/orders/queries/find-order.ts'
import { OrderView } from '#lib/orders/ui/order-view.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { Timeline } from '#lib/timeline/ui/timeline.tsx'
import { askAs } from '#lib/web/ask.ts'
import { textOf } from '#lib/web/text-of.ts'
import { OrderPanels } from '../../../order-panels.tsx'

interface OrderPageProps {
  readonly params: Promise<{ readonly orderId: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('orders'))('list.number') }
}

export default async function OrderPage({ params, searchParams }: OrderPageProps): Promise<ReactNode> {
  const say = await getTranslations('orders.order')
  const [{ orderId }, asked] = await Promise.all([params, searchParams])
  const path = `/account/orders/${orderId}`
  const order = await askAs(findOwnOrder, { orderId }, path)
  return (
    <OrderView
      order={order}
      area="account"
      from={asked['from']}
      ways={[{ id: 'ask', label: say('ask'), href: '#timeline' }]}
      notice={
        textOf(asked['placed']) && (
          <Notice meaning="good">{say('thanks', { number: order.orderNumber })}</Notice>
        )
      }
      panels={<OrderPanels orderId={orderId} area="account" />}
      timeline={
        <Timeline subject={{ kind: 'orders.order', id: orderId }} area="account" path={path} asked={asked} />
      }
    />
  )
}
