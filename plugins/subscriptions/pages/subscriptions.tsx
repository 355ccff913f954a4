import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'
import type { MountedPageProps } from '#lib/web/mount.tsx'
import { pageOf } from '#lib/web/page-of.ts'
import { textOf } from '#lib/web/text-of.ts'
import { findSubscription } from '../queries/find-subscription.ts'
import { listSubscriptions } from '../queries/list-subscriptions.ts'
import { ListPages } from '../ui/list-pages.tsx'
import { NextSubscription } from '../ui/next-subscription.tsx'
import { SubscriptionTable } from '../ui/subscription-table.tsx'

type Props = Pick<MountedPageProps, 'searchParams'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('subscriptions'))('title') }
}

/** What to activate next on top, then all that is pending, then what runs. */
export default async function SubscriptionsPage({ searchParams }: Props): Promise<ReactNode> {
  const say = await getTranslations('subscriptions')
  const asked = await searchParams
  const page = pageOf(asked['page'])
  const subscriptionId = textOf(asked['subscription'])
  const number = textOf(asked['activated'])
  const pending = await askAs(listSubscriptions, { state: 'pending', page: 1 })
  const active = await askAs(listSubscriptions, { state: 'active', page })
  const next = subscriptionId ? await askAs(findSubscription, { subscriptionId }) : pending.subscriptions[0]
  const isEmpty = pending.subscriptions.length === 0 && active.subscriptions.length === 0
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <div className="grid gap-6">
        {number && /^C-[\d-]{1,16}$/.test(number) && (
          <Notice meaning="good">{say('activated', { number })}</Notice>
        )}
        {next?.state === 'pending' && <NextSubscription subscription={next} />}
        {isEmpty && (
          <EmptyState
            title={say('emptyTitle')}
            text={say('emptyText')}
            action={<LinkButton href="/admin/orders">{say('openOrders')}</LinkButton>}
          />
        )}
        {pending.subscriptions.length > 0 && (
          <section className="grid gap-3">
            <h2 className="text-16">{say('pending')}</h2>
            <SubscriptionTable caption={say('pending')} {...pending} area="admin" />
            {pending.hasMore && <p className="text-muted">{say('pendingMore')}</p>}
          </section>
        )}
        {active.subscriptions.length > 0 && (
          <section className="grid gap-3">
            <h2 className="text-16">{say('active')}</h2>
            <SubscriptionTable caption={say('active')} {...active} area="admin" />
          </section>
        )}
        <ListPages page={page} hasMore={active.hasMore} />
      </div>
    </>
  )
}
