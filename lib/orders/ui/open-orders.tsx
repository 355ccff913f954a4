import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatDate } from '#lib/dates/format-date.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { currencyCode } from '#lib/money/currency.ts'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { Money } from '#lib/ui/money.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { listOwnOpenOrders } from '../queries/list-open-orders.ts'
import { OrderStatus } from './order-status.tsx'

type OpenOrder = Awaited<ReturnType<typeof listOwnOpenOrders.run>>[number]

export interface OpenOrdersProps {
  readonly orders: readonly OpenOrder[]
  readonly area: 'account' | 'admin'
  /** The one thing that makes an order, where there is none. */
  readonly emptyAction?: ReactNode
}

/** Orders that are under way, on the start page of an area. */
export async function OpenOrders({ orders, area, emptyAction }: OpenOrdersProps): Promise<ReactNode> {
  const say = await getTranslations('orders.home')
  const state = area === 'admin' ? 'Office' : 'Portal'
  return (
    <section aria-labelledby="open-orders" className="grid gap-2">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="open-orders" className="text-14">
          {say(area === 'admin' ? 'open' : 'running')}
        </h2>
        {orders.length > 0 && (
          <TextLink href={`/${area}/orders`} prefetch={false} className="text-13">
            {say('all')}
          </TextLink>
        )}
      </div>
      {orders.length === 0 ? (
        <EmptyState title={say(`none${state}`)} text={say(`none${state}Text`)} action={emptyAction} />
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {orders.map((order) => (
            <li key={order.orderId}>
              <OrderLine order={order} area={area} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface OrderLineProps {
  readonly order: OpenOrder
  readonly area: 'account' | 'admin'
}

async function OrderLine({ order, area }: OrderLineProps): Promise<ReactNode> {
  const [locale, timeZone] = await Promise.all([getLocale(), getTimeZone()])
  const who = area === 'admin' ? order.companyName : order.personName
  return (
    <Link
      href={`/${area}/orders/${order.orderId}`}
      prefetch={false}
      className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 px-4 py-2.5 -outline-offset-2 hover:bg-hover sm:grid-cols-[7rem_1fr_9rem_7rem_7rem]"
    >
      <span className="font-medium">
        <Mono>{order.orderNumber}</Mono>
      </span>
      <span className="truncate max-sm:order-3">
        {who}
        {order.poNumber !== '' && <span className="text-muted"> · {order.poNumber}</span>}
      </span>
      <span className="max-sm:order-2 max-sm:text-right">
        <OrderStatus state={order.state} area={area} />
      </span>
      <span className="text-muted max-sm:hidden">
        {formatDate(fromInstant(order.placedAt), locale, timeZone)}
      </span>
      <span className="text-right max-sm:order-4">
        <Money amountMinor={order.totalMinor} currency={currencyCode(order.currency)} locale={locale} />
      </span>
    </Link>
  )
}
