import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'
import { textOf } from '#lib/web/text-of.ts'
import { findEndpoint } from '#lib/webhooks/queries/find-endpoint.ts'
import { listEventTypes } from '#lib/webhooks/queries/list-event-types.ts'
import { listMessages } from '#lib/webhooks/queries/list-messages.ts'
import { ChangeEndpoint } from '#lib/webhooks/ui/change-endpoint.tsx'
import { EndpointActions } from '#lib/webhooks/ui/endpoint-actions.tsx'
import { EndpointNotice } from '#lib/webhooks/ui/endpoint-notice.tsx'
import { EndpointStatus } from '#lib/webhooks/ui/endpoint-status.tsx'
import { MessagesSection } from '#lib/webhooks/ui/messages-section.tsx'
import { SecretCard } from '#lib/webhooks/ui/secret-card.tsx'

interface EndpointPageProps {
  readonly params: Promise<{ readonly endpointId: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

const states = ['waiting', 'delivered', 'failed'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhooks'))('title') }
}

export default async function EndpointPage({ params, searchParams }: EndpointPageProps): Promise<ReactNode> {
  const { endpointId } = await params
  const asked = await searchParams
  const state = states.find((entry) => entry === textOf(asked['state']))
  const before = textOf(asked['before'])
  const at = `/admin/webhooks/${endpointId}`
  const endpoint = await askAs(findEndpoint, { endpointId }, at)
  const events = await askAs(listEventTypes, {}, at)
  const found = await askAs(
    listMessages,
    { endpointId, ...(state && { state }), ...(before && { before }) },
    at,
  )
  const say = await getTranslations('webhooks')
  return (
    <>
      <PageHeader
        title={endpoint.description || endpoint.url}
        crumbs={[{ label: say('title'), href: '/admin/webhooks' }]}
        status={<EndpointStatus endpoint={endpoint} />}
        text={<span className="wrap-anywhere">{endpoint.url}</span>}
        actions={<EndpointActions endpoint={endpoint} />}
      />
      <div className="grid gap-6">
        <EndpointNotice endpoint={endpoint} />
        <MessagesSection endpointId={endpointId} {...found} state={state} isLater={before !== undefined} />
        <SecretCard endpoint={endpoint} />
        <ChangeEndpoint endpoint={endpoint} events={events} />
      </div>
    </>
  )
}
