import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatQuantity } from '#lib/money/quantity.ts'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { Subscription } from '../subscription.ts'
import { ComesNext } from './comes-next.tsx'
import { PeriodPrice } from './period-price.tsx'
import { subscriptionTable } from '../subscription.ts'

export interface SubscriptionTableProps {
  readonly caption: string
  readonly subscriptions: readonly Subscription[]
  readonly area: 'account' | 'admin'
}

/** Subscriptions in rows; staff also see whose they are. */
export async function SubscriptionTable({
  caption,
  subscriptions,
  area,
}: SubscriptionTableProps): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('subscriptions'), getLocale()])
  return (
    <Table caption={caption}>
      <TableHead>
        <HeadCell>{say('number')}</HeadCell>
        <HeadCell>{say('plan')}</HeadCell>
        {area === 'admin' && <HeadCell>{say('company')}</HeadCell>}
        <HeadCell>{say('state')}</HeadCell>
        <HeadCell>{say('comesNext')}</HeadCell>
        <HeadCell>{say('term')}</HeadCell>
        <HeadCell>{say('order')}</HeadCell>
        <HeadCell align="end">{say('price')}</HeadCell>
      </TableHead>
      <TableBody>
        {subscriptions.map((subscription) => (
          <TableRow key={subscription.subscriptionId}>
            <Cell className="font-mono whitespace-nowrap">
              <NumberOf subscription={subscription} area={area} />
            </Cell>
            <Cell className="min-w-40">
              {say('planLine', {
                quantity: formatQuantity(subscription.quantityMilli, locale),
                name: subscription.name,
              })}
            </Cell>
            {area === 'admin' && <Cell>{subscription.companyName}</Cell>}
            <Cell>
              <ObjectStatus table={subscriptionTable} state={subscription.state} area={area} />
            </Cell>
            <Cell>
              <ComesNext subscription={subscription} />
            </Cell>
            <Cell>{say('termMonths', { months: subscription.termMonths })}</Cell>
            <Cell>
              <TextLink
                href={`/${area}/orders/${subscription.orderId}`}
                prefetch={false}
                className="font-mono whitespace-nowrap"
              >
                {subscription.orderNumber}
              </TextLink>
            </Cell>
            <Cell align="end">
              <PeriodPrice subscription={subscription} />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

/** For staff the way to activate what is pending. */
function NumberOf({
  subscription: { subscriptionId, number, state },
  area,
}: Pick<SubscriptionTableProps, 'area'> & { readonly subscription: Subscription }): ReactNode {
  if (area === 'account' || state !== 'pending') return number
  return (
    <TextLink href={`/admin/subscriptions?subscription=${subscriptionId}`} prefetch={false}>
      {number}
    </TextLink>
  )
}
