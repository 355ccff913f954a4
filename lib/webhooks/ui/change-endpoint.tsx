import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { ConfirmForm } from '#lib/web/confirm-form.tsx'
import { changeEndpointAction } from '../actions/change-endpoint.ts'
import { setEndpointStateAction } from '../actions/set-endpoint-state.ts'
import type { FoundEndpoint } from '../queries/find-endpoint.ts'
import type { EndpointFieldsProps } from './endpoint-fields.tsx'
import { EndpointFields } from './endpoint-fields.tsx'

export interface ChangeEndpointProps extends Pick<EndpointFieldsProps, 'events'> {
  readonly endpoint: FoundEndpoint
}

/** What seldom changes: where an endpoint is, what it hears, and whether it is there at all. */
export async function ChangeEndpoint({ endpoint, events }: ChangeEndpointProps): Promise<ReactNode> {
  const say = await getTranslations('webhooks.endpoint')
  const id = <input type="hidden" name="endpointId" value={endpoint.endpointId} />
  return (
    <>
      <Card title={say('change')}>
        <ActionForm
          action={changeEndpointAction}
          submitLabel={say('save')}
          submitLook="secondary"
          doneMessage={say('saved')}
          draft={`webhooks.${endpoint.endpointId}`}
        >
          {id}
          <EndpointFields events={events} endpoint={endpoint} />
        </ActionForm>
      </Card>
      <Card title={say('deleteTitle')}>
        <p className="mb-4 text-muted">{say('deleteText')}</p>
        <ConfirmForm
          action={setEndpointStateAction}
          submitLabel={say('delete')}
          trigger={say('delete')}
          title={say('deleteQuestion', { url: endpoint.url })}
          consequences={[say('deleteText'), say('deleteForGood')]}
        >
          {id}
          <input type="hidden" name="state" value="deleted" />
        </ConfirmForm>
      </Card>
    </>
  )
}
