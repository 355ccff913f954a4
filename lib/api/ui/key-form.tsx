import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { Checkbox } from '#lib/ui/choice.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { createKeyAction } from '../actions/create-key.ts'
import { lifetimes } from '../key-input.ts'
import { NewKey } from './new-key.tsx'

/** Makes a key: what it is for, what it may do, how long it holds. */
export async function KeyForm({ scopes }: { readonly scopes: readonly string[] }): Promise<ReactNode> {
  const say = await getTranslations('api')
  return (
    <Card title={say('create.title')}>
      <ActionForm action={createKeyAction} submitLabel={say('create.submit')} draft="api.new-key">
        <NewKey text={say('create.shownOnce')} words={{ copy: say('copy'), copied: say('copied') }} />
        <Field name="name" label={say('name')} hint={say('create.nameHint')} required maxLength={80} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            name="lifetimeDays"
            label={say('create.lifetime')}
            defaultValue="90"
            options={lifetimes.map((days) => ({ value: String(days), label: say('create.days', { days }) }))}
          />
          <Field
            name="requestsPerMinute"
            label={say('create.rate')}
            inputMode="numeric"
            defaultValue="600"
            required
          />
        </div>
        <fieldset id="field-scopes" className="grid gap-2">
          <legend className="mb-1.5 text-14 font-medium">{say('scopes')}</legend>
          <p className="text-13 text-muted">
            {say('create.scopesHint')} <TextLink href="/api-reference">{say('reference.title')}</TextLink>
          </p>
          <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
            {scopes.map((scope) => (
              <li key={scope}>
                <label className="flex min-h-11 items-center gap-3">
                  <Checkbox name="scopes" value={scope} />
                  <Mono>{scope}</Mono>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      </ActionForm>
    </Card>
  )
}
