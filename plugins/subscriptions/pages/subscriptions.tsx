import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { IndexView } from '#lib/index-page/ui/index-view.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { askAs } from '#lib/web/ask.ts'
import type { MountedPageProps } from '#lib/web/mount.tsx'
import { textOf } from '#lib/web/text-of.ts'
import { findSubscription } from '../queries/find-subscription.ts'
import { listSubscriptions } from '../queries/list-subscriptions.ts'
import type { Subscription } from '../subscription.ts'
import { allSubscriptionsIndex } from '../subscriptions-index.ts'
import { NextSubscription } from '../ui/next-subscription.tsx'
import { subscriptionCells } from '../ui/subscription-cells.tsx'

type Props = Pick<MountedPageProps, 'searchParams'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('subscriptions'))('title') }
}

/** What to activate next on top, then the list. */
export default async function SubscriptionsPage({ searchParams }: Props): Promise<ReactNode> {
  const say = await getTranslations('subscriptions')
  const asked = await searchParams
  const subscriptionId = textOf(asked['subscription'])
  const number = textOf(asked['activated'])
  const next = subscriptionId ? await askAs(findSubscription, { subscriptionId }) : await longestPending()
  return (
    <IndexView
      index={allSubscriptionsIndex}
      query={listSubscriptions}
      params={asked}
      text={say('text')}
      cells={subscriptionCells}
      before={
        <>
          {number && /^C-[\d-]{1,16}$/.test(number) && (
            <Notice meaning="good">{say('activated', { number })}</Notice>
          )}
          {next?.state === 'pending' && <NextSubscription subscription={next} />}
        </>
      }
      empty={{
        title: say('emptyTitle'),
        text: say('emptyText'),
        action: <LinkButton href="/admin/orders">{say('openOrders')}</LinkButton>,
      }}
    />
  )
}

async function longestPending(): Promise<Subscription | undefined> {
  const pending = [
    ['state', 'pending'],
    ['sort', 'asked.asc'],
  ]
  return (await askAs(listSubscriptions, { asked: pending, most: 1 })).rows[0]
}
