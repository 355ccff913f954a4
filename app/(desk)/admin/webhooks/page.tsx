import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'
import { listEndpoints } from '#lib/webhooks/queries/list-endpoints.ts'
import { listEventTypes } from '#lib/webhooks/queries/list-event-types.ts'
import { AddEndpoint } from '#lib/webhooks/ui/add-endpoint.tsx'
import { EndpointsTable } from '#lib/webhooks/ui/endpoints-table.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhooks'))('title') }
}

export default async function WebhooksPage(): Promise<ReactNode> {
  const say = await getTranslations('webhooks')
  const endpoints = await askAs(listEndpoints, {}, '/admin/webhooks')
  const events = await askAs(listEventTypes, {}, '/admin/webhooks')
  const disabledCount = endpoints.filter(({ state }) => state === 'disabled').length
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <div className="grid gap-6">
        {disabledCount > 0 && (
          <Notice meaning="bad">{say('disabledNotice', { count: disabledCount })}</Notice>
        )}
        {endpoints.length === 0 ? (
          <EmptyState title={say('emptyTitle')} text={say('emptyText')} />
        ) : (
          <EndpointsTable endpoints={endpoints} />
        )}
        <AddEndpoint events={events} />
      </div>
    </>
  )
}
