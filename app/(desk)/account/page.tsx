import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { may } from '#lib/kernel/actor.ts'
import { seeOwnOrders } from '#lib/orders/permissions.ts'
import { listOwnOpenOrders } from '#lib/orders/queries/list-open-orders.ts'
import { OpenOrders } from '#lib/orders/ui/open-orders.tsx'
import { enterBackOffice, enterPortal } from '#lib/shell/permissions.ts'
import { readPortalHome } from '#lib/shell/queries/read-home.ts'
import { HomeComing } from '#lib/shell/ui/home-coming.tsx'
import { HomeWaiting } from '#lib/shell/ui/home-waiting.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'
import { currentActor } from '#lib/web/current-actor.ts'
import { currentLocale } from '#lib/web/current-locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import { requirePermission } from '#lib/web/require-permission.ts'

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations('shell.account')
  return { title: say('overview') }
}

export default async function AccountPage(): Promise<ReactNode> {
  const visitor = await currentActor()
  if (!may(visitor, enterPortal) && may(visitor, enterBackOffice)) redirect('/admin')
  const actor = await requirePermission(enterPortal, '/account')
  const say = await getTranslations('shell')
  const company = actor.type === 'person' ? actor.companyName : null
  return (
    <>
      <PageHeader
        title={say('account.title', { name: actor.name })}
        text={company === null ? say('account.noCompany') : say('account.text', { company })}
      />
      {company !== null && <PortalHome seesOrders={may(actor, seeOwnOrders)} />}
    </>
  )
}

async function PortalHome({ seesOrders }: { readonly seesOrders: boolean }): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('shell'), currentLocale()])
  const { waiting, coming } = await askAs(readPortalHome, {})
  const catalogue = (
    <LinkButton href={publicPath(locale, '/catalog')} look="primary">
      {say('home.browse')}
    </LinkButton>
  )
  return (
    <div className="grid gap-8">
      <HomeWaiting waiting={waiting} emptyText={say('homePage.nothingWaitsPortal')} />
      {seesOrders && (
        <OpenOrders orders={await askAs(listOwnOpenOrders, {})} area="account" emptyAction={catalogue} />
      )}
      <HomeComing coming={coming} />
    </div>
  )
}
