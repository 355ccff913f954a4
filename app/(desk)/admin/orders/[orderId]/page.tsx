import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { findAnyOrder } from '#lib/orders/queries/find-order.ts'
import { nextSteps } from '#lib/orders/queries/next-steps.ts'
import { OrderView } from '#lib/orders/ui/order-view.tsx'
import { Timeline } from '#lib/timeline/ui/timeline.tsx'
import { askAs } from '#lib/web/ask.ts'
import { OrderPanels } from '../../../order-panels.tsx'

interface OrderPageProps {
  readonly params: Promise<{ readonly orderId: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('orders'))('list.number') }
}

export default async function OrderPage({ params, searchParams }: OrderPageProps): Promise<ReactNode> {
  const [{ orderId }, asked, say] = await Promise.all([params, searchParams, getTranslations()])
  const path = `/admin/orders/${orderId}`
  const order = await askAs(findAnyOrder, { orderId }, path)
  const steps = await askAs(nextSteps, { orderId }, path)
  return (
    <OrderView
      order={order}
      area="admin"
      from={asked['from']}
      ways={steps.map(({ says, values, href }) => ({ id: href, label: say(says, values), href }))}
      panels={<OrderPanels orderId={orderId} area="admin" />}
      timeline={
        <Timeline subject={{ kind: 'orders.order', id: orderId }} area="admin" path={path} asked={asked} />
      }
    />
  )
}
