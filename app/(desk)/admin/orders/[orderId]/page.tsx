import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { findAnyOrder } from '#lib/orders/queries/find-order.ts'
import { OrderView } from '#lib/orders/ui/order-view.tsx'
import { askAs } from '#lib/web/ask.ts'
import { OrderPanels } from '../../../order-panels.tsx'

interface OrderPageProps {
  readonly params: Promise<{ readonly orderId: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('orders'))('list.number') }
}

export default async function OrderPage({ params }: OrderPageProps): Promise<ReactNode> {
  const { orderId } = await params
  const order = await askAs(findAnyOrder, { orderId }, `/admin/orders/${orderId}`)
  return <OrderView order={order} area="admin" panels={<OrderPanels orderId={orderId} area="admin" />} />
}
