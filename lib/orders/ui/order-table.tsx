import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatDate } from '#lib/dates/format-date.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { currencyCode } from '#lib/money/currency.ts'
import { Money } from '#lib/ui/money.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { OrderSummary } from '../queries/list-orders.ts'
import { OrderStatus } from './order-status.tsx'

export interface OrderTableProps {
  readonly orders: readonly OrderSummary[]
  readonly area: 'account' | 'admin'
}

/** Orders in rows; staff also see whose they are. */
export async function OrderTable({ orders, area }: OrderTableProps): Promise<ReactNode> {
  const say = await getTranslations('orders.list')
  const [locale, timeZone] = [await getLocale(), await getTimeZone()]
  return (
    <Table caption={say('title')}>
      <TableHead>
        <HeadCell>{say('number')}</HeadCell>
        <HeadCell>{say('placedAt')}</HeadCell>
        <HeadCell>{area === 'admin' ? say('company') : say('person')}</HeadCell>
        <HeadCell>{say('poNumber')}</HeadCell>
        <HeadCell>{say('state')}</HeadCell>
        <HeadCell align="end">{say('total')}</HeadCell>
      </TableHead>
      <TableBody>
        {orders.map((order) => (
          <TableRow key={order.orderId}>
            <Cell>
              <TextLink
                href={`/${area}/orders/${order.orderId}`}
                prefetch={false}
                className="font-mono whitespace-nowrap"
              >
                {order.orderNumber}
              </TextLink>
            </Cell>
            <Cell className="whitespace-nowrap">
              {formatDate(fromInstant(order.placedAt), locale, timeZone)}
            </Cell>
            <Cell>{area === 'admin' ? order.companyName : order.personName}</Cell>
            <Cell>{order.poNumber || '–'}</Cell>
            <Cell>
              <OrderStatus state={order.state} area={area} />
            </Cell>
            <Cell align="end">
              <Money amountMinor={order.totalMinor} currency={currencyCode(order.currency)} locale={locale} />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
