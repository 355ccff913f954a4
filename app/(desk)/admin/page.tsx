import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { may } from '#lib/kernel/actor.ts'
import { seeAllOrders } from '#lib/orders/permissions.ts'
import { listAllOpenOrders } from '#lib/orders/queries/list-open-orders.ts'
import { OpenOrders } from '#lib/orders/ui/open-orders.tsx'
import { enterBackOffice } from '#lib/shell/permissions.ts'
import { readOfficeHome } from '#lib/shell/queries/read-home.ts'
import { HomeComing } from '#lib/shell/ui/home-coming.tsx'
import { HomeWaiting } from '#lib/shell/ui/home-waiting.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'
import { requirePermission } from '#lib/web/require-permission.ts'

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations('shell.admin')
  return { title: say('title') }
}

export default async function AdminPage(): Promise<ReactNode> {
  const actor = await requirePermission(enterBackOffice, '/admin')
  const say = await getTranslations('shell')
  const { waiting, coming } = await askAs(readOfficeHome, {})
  const orders = may(actor, seeAllOrders) ? await askAs(listAllOpenOrders, {}) : undefined
  return (
    <div className="max-w-[72rem]">
      <PageHeader title={say('admin.greeting', { name: actor.name })} />
      <div className="grid gap-8">
        <HomeWaiting waiting={waiting} emptyText={say('homePage.nothingWaitsOffice')} />
        {orders && <OpenOrders orders={orders} area="admin" />}
        <HomeComing coming={coming} />
      </div>
    </div>
  )
}
