import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { IndexView } from '#lib/index-page/ui/index-view.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { currentLocale } from '#lib/web/current-locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import type { MountedPageProps } from '#lib/web/mount.tsx'
import { listOwnSubscriptions } from '../queries/list-subscriptions.ts'
import { ownSubscriptionsIndex } from '../subscriptions-index.ts'
import { subscriptionCells } from '../ui/subscription-cells.tsx'

type Props = Pick<MountedPageProps, 'searchParams'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('subscriptions'))('title') }
}

/** The subscriptions of the buyer's company. */
export default async function OwnSubscriptionsPage({ searchParams }: Props): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('subscriptions'), currentLocale()])
  return (
    <IndexView
      index={ownSubscriptionsIndex}
      query={listOwnSubscriptions}
      params={await searchParams}
      text={say('ownText')}
      cells={subscriptionCells}
      empty={{
        title: say('emptyTitle'),
        text: say('emptyOwnText'),
        action: <LinkButton href={publicPath(locale, '/catalog')}>{say('openCatalogue')}</LinkButton>,
      }}
    />
  )
}
