import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'
import { currentLocale } from '#lib/web/current-locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import type { MountedPageProps } from '#lib/web/mount.tsx'
import { pageOf } from '#lib/web/page-of.ts'
import { listOwnSubscriptions } from '../queries/list-subscriptions.ts'
import { ListPages } from '../ui/list-pages.tsx'
import { SubscriptionTable } from '../ui/subscription-table.tsx'

type Props = Pick<MountedPageProps, 'searchParams'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('subscriptions'))('title') }
}

/** The subscriptions of the buyer's company. */
export default async function OwnSubscriptionsPage({ searchParams }: Props): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('subscriptions'), currentLocale()])
  const page = pageOf((await searchParams)['page'])
  const { subscriptions, hasMore } = await askAs(listOwnSubscriptions, { page }, '/account/subscriptions')
  return (
    <>
      <PageHeader title={say('title')} text={say('ownText')} />
      {subscriptions.length === 0 ? (
        <EmptyState
          title={say('emptyTitle')}
          text={say('emptyOwnText')}
          action={<LinkButton href={publicPath(locale, '/catalog')}>{say('openCatalogue')}</LinkButton>}
        />
      ) : (
        <SubscriptionTable caption={say('title')} subscriptions={subscriptions} area="account" />
      )}
      <ListPages page={page} hasMore={hasMore} />
    </>
  )
}
