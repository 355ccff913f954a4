import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { readDeliveries } from '#lib/kernel/read-deliveries.ts'
import { readParkedDeliveries } from '#lib/kernel/read-parked-deliveries.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { DeliveryTable } from '#lib/shell/ui/delivery-table.tsx'
import { ParkedTable } from '#lib/shell/ui/parked-table.tsx'
import { PluginList } from '#lib/shell/ui/plugin-list.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations('shell.plugins')
  return { title: say('title') }
}

export default async function PluginsPage(): Promise<ReactNode> {
  const deliveries = await askAs(readDeliveries, {}, '/admin/plugins')
  const parked = await askAs(readParkedDeliveries, {}, '/admin/plugins')
  const say = await getTranslations('shell.plugins')
  const { registry } = kernel()
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <div className="grid gap-8">
        {registry.notices.length === 0 ? (
          <Notice meaning="good">{say('whole')}</Notice>
        ) : (
          <Notice meaning="attention">
            <h2 className="font-semibold">{say('notices')}</h2>
            <ul className="list-disc pl-5">
              {registry.notices.map((notice) => (
                <li key={notice} lang="en">
                  {notice}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <DeliveryTable deliveries={deliveries} />
        <ParkedTable deliveries={parked} />
        <PluginList registry={registry} />
      </div>
    </>
  )
}
