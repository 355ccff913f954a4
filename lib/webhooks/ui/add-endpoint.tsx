import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { addEndpointAction } from '../actions/add-endpoint.ts'
import type { EndpointFieldsProps } from './endpoint-fields.tsx'
import { EndpointFields } from './endpoint-fields.tsx'

/** Adds an endpoint. */
export async function AddEndpoint({ events }: Pick<EndpointFieldsProps, 'events'>): Promise<ReactNode> {
  const say = await getTranslations('webhooks')
  return (
    <Card title={say('addTitle')}>
      <p className="mb-4 max-w-[72ch] text-muted">{say('addText')}</p>
      <ActionForm action={addEndpointAction} submitLabel={say('add')} draft="webhooks.new">
        <EndpointFields events={events} />
      </ActionForm>
    </Card>
  )
}
