import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { sendTestEventAction } from '../actions/send-test-event.ts'
import { setEndpointStateAction } from '../actions/set-endpoint-state.ts'
import type { FoundEndpoint } from '../queries/find-endpoint.ts'

/** What can be done with an endpoint at once. */
export async function EndpointActions({
  endpoint: { endpointId, state },
}: {
  readonly endpoint: Pick<FoundEndpoint, 'endpointId' | 'state'>
}): Promise<ReactNode> {
  const say = await getTranslations('webhooks.endpoint')
  const isActive = state === 'active'
  return (
    <>
      <ActionForm
        action={sendTestEventAction}
        submitLabel={say('test')}
        doneMessage={say('tested')}
        className="grid gap-2"
      >
        <input type="hidden" name="endpointId" value={endpointId} />
      </ActionForm>
      <ActionForm
        action={setEndpointStateAction}
        submitLabel={say(isActive ? 'pause' : 'resume')}
        submitLook="secondary"
        className="grid gap-2"
      >
        <input type="hidden" name="endpointId" value={endpointId} />
        <input type="hidden" name="state" value={isActive ? 'paused' : 'active'} />
      </ActionForm>
    </>
  )
}
