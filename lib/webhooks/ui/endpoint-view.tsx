import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ObjectList } from '#lib/object-page/object-parts.ts'
import { EditInPlace } from '#lib/object-page/ui/edit-in-place.tsx'
import { ObjectPage } from '#lib/object-page/ui/object-page.tsx'
import { ObjectSteps } from '#lib/object-page/ui/object-steps.tsx'
import { RailSection } from '#lib/object-page/ui/rail-section.tsx'
import { nameEndpointAction } from '../actions/name-endpoint.ts'
import { sendTestEventAction } from '../actions/send-test-event.ts'
import { setEndpointStateAction } from '../actions/set-endpoint-state.ts'
import type { FoundEndpoint } from '../queries/find-endpoint.ts'
import { ChangeEndpoint } from './change-endpoint.tsx'
import type { ChangeEndpointProps } from './change-endpoint.tsx'
import { EndpointNotice, hasEndpointNotice } from './endpoint-notice.tsx'
import { EndpointStatus } from './endpoint-status.tsx'
import { SecretCard } from './secret-card.tsx'

export interface EndpointViewProps extends ChangeEndpointProps {
  /** What narrowed the list that the reader comes from. */
  readonly from: ObjectList['from']
  /** The field that is edited without scripts. */
  readonly edited: string | undefined
  readonly messages: ReactNode
}

/** An endpoint: what became of its messages, how they are signed, and what seldom changes. */
export async function EndpointView(props: EndpointViewProps): Promise<ReactNode> {
  const { endpoint, events, from, messages } = props
  const say = await getTranslations('webhooks')
  return (
    <ObjectPage
      list={{ label: say('title'), href: '/admin/webhooks', from }}
      title={endpoint.description || endpoint.url}
      status={<EndpointStatus endpoint={endpoint} />}
      steps={<EndpointSteps endpoint={endpoint} />}
      notice={hasEndpointNotice(endpoint) && <EndpointNotice endpoint={endpoint} />}
      sections={[
        { id: 'messages', label: say('messages.title'), content: messages },
        { id: 'signature', label: say('endpoint.secretTitle'), content: <SecretCard endpoint={endpoint} /> },
        {
          id: 'change',
          label: say('endpoint.change'),
          content: (
            <div className="grid gap-6">
              <ChangeEndpoint endpoint={endpoint} events={events} />
            </div>
          ),
        },
      ]}
      rail={<EndpointRail {...props} />}
    />
  )
}

async function EndpointSteps({ endpoint }: { readonly endpoint: FoundEndpoint }): Promise<ReactNode> {
  const say = await getTranslations('webhooks.endpoint')
  const { endpointId, state } = endpoint
  const isActive = state === 'active'
  return (
    <ObjectSteps
      steps={[
        {
          id: 'test',
          label: say('test'),
          action: sendTestEventAction,
          fields: { endpointId },
          doneMessage: say('tested'),
        },
        {
          id: 'state',
          label: say(isActive ? 'pause' : 'resume'),
          action: setEndpointStateAction,
          fields: { endpointId, state: isActive ? 'paused' : 'active' },
        },
      ]}
    />
  )
}

async function EndpointRail({ endpoint, edited }: EndpointViewProps): Promise<ReactNode> {
  const say = await getTranslations('webhooks')
  const { endpointId, description, url } = endpoint
  return (
    <RailSection
      title={say('list.endpoint')}
      facts={[
        {
          term: say('fields.description'),
          description: (
            <EditInPlace
              field={{
                name: 'description',
                label: say('fields.description'),
                hint: say('fields.descriptionHint'),
                defaultValue: description,
                maxLength: 120,
              }}
              action={nameEndpointAction}
              fields={{ endpointId }}
              path={`/admin/webhooks/${endpointId}`}
              edited={edited}
            />
          ),
        },
        { term: say('fields.url'), description: url },
      ]}
    />
  )
}
