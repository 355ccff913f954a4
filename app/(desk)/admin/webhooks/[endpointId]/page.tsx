import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { askAs } from '#lib/web/ask.ts'
import { textOf } from '#lib/web/text-of.ts'
import { findEndpoint } from '#lib/webhooks/queries/find-endpoint.ts'
import { listEventTypes } from '#lib/webhooks/queries/list-event-types.ts'
import { listMessages } from '#lib/webhooks/queries/list-messages.ts'
import { EndpointView } from '#lib/webhooks/ui/endpoint-view.tsx'
import { MessagesSection } from '#lib/webhooks/ui/messages-section.tsx'

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
  return (
    <EndpointView
      endpoint={endpoint}
      events={events}
      from={asked['from']}
      edited={textOf(asked['edit'])}
      messages={
        <MessagesSection endpointId={endpointId} {...found} state={state} isLater={before !== undefined} />
      }
    />
  )
}
