import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CheckField } from '#lib/web/check-field.tsx'
import { Field } from '#lib/web/field.tsx'
import { eventField } from '../event-field.ts'

export interface EndpointFieldsProps {
  /** Everything that can be heard. */
  readonly events: readonly { readonly type: string; readonly title: string }[]
  /** What the endpoint is now; nothing for a new one, which hears everything unless people decide otherwise. */
  readonly endpoint?: {
    readonly url: string
    readonly description: string
    readonly eventTypes: readonly string[]
  }
}

/** What people decide about an endpoint. */
export async function EndpointFields({ events, endpoint }: EndpointFieldsProps): Promise<ReactNode> {
  const [say, word] = await Promise.all([getTranslations('webhooks.fields'), getTranslations()])
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          name="url"
          type="url"
          label={say('url')}
          hint={say('urlHint')}
          defaultValue={endpoint?.url ?? ''}
          placeholder="https://erp.example.com/hooks"
          required
          maxLength={500}
          autoComplete="off"
        />
        <Field
          name="description"
          label={say('description')}
          hint={say('descriptionHint')}
          defaultValue={endpoint?.description ?? ''}
          maxLength={120}
        />
      </div>
      <fieldset id="field-eventTypes" className="grid gap-3">
        <legend className="text-14 font-medium">{say('events')}</legend>
        <p className="text-13 text-muted">{say('eventsHint')}</p>
        <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
          {events.map(({ type, title }) => (
            <CheckField
              key={type}
              name={eventField(type)}
              label={word(title)}
              hint={type}
              isChecked={endpoint ? endpoint.eventTypes.includes(type) : true}
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}
