import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatPlainDate } from '#lib/dates/format-date.ts'
import type { PropsOf } from '#lib/kernel/token.ts'
import { formatQuantity } from '#lib/money/quantity.ts'
import type { orderPanel } from '#lib/orders/contract.ts'
import { Card } from '#lib/ui/card.tsx'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { askAs } from '#lib/web/ask.ts'
import { hasRight } from '#lib/web/has-right.ts'
import { manageSubscriptions } from '../permissions.ts'
import { subscriptionsOfAnyOrder, subscriptionsOfOwnOrder } from '../queries/subscriptions-of-order.ts'
import { ComesNext } from './comes-next.tsx'
import { PeriodPrice } from './period-price.tsx'
import { subscriptionTable } from '../subscription.ts'

/** The subscriptions of an order: since when they run and when they renew. */
export default async function SubscriptionsPanel({
  orderId,
  area,
}: PropsOf<typeof orderPanel>): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('subscriptions'), getLocale()])
  const canManage = await hasRight(manageSubscriptions)
  const query = area === 'admin' ? subscriptionsOfAnyOrder : subscriptionsOfOwnOrder
  const subscriptions = await askAs(query, { orderId })
  return subscriptions.map((subscription) => {
    const { subscriptionId, number, state, name, quantityMilli, anchorOn } = subscription
    const start = anchorOn === null ? '' : formatPlainDate(anchorOn, locale)
    const quantity = formatQuantity(quantityMilli, locale)
    return (
      <Card
        key={subscriptionId}
        title={
          <>
            {say('number')} <Mono>{number}</Mono>
          </>
        }
        aside={<ObjectStatus table={subscriptionTable} state={state} area={area} />}
      >
        <div className="grid gap-1 text-14">
          <p className="flex flex-wrap justify-between gap-x-6 font-medium">
            {say('planLine', { quantity, name })}
            <PeriodPrice subscription={subscription} />
          </p>
          <p>
            {say(`says.${area}.${state}`, { start })}{' '}
            {canManage && area === 'admin' && state === 'pending' && (
              <TextLink href={`/admin/subscriptions?subscription=${subscriptionId}`} prefetch={false}>
                {say('next', { number })}
              </TextLink>
            )}
          </p>
          {subscription.next && (
            <p>
              <ComesNext subscription={subscription} />
            </p>
          )}
        </div>
      </Card>
    )
  })
}
