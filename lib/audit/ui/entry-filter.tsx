import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Button } from '#lib/ui/button.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Field } from '#lib/web/field.tsx'

/** What the list is narrowed to, as the address says it. */
export interface ChosenEntries {
  readonly action?: string | undefined
  readonly actor?: string | undefined
  readonly thing?: string | undefined
  readonly day?: string | undefined
}

/** Narrows the list; a plain form, so that every choice has an address. */
export async function EntryFilter({ chosen }: { readonly chosen: ChosenEntries }): Promise<ReactNode> {
  const say = await getTranslations('audit.filter')
  return (
    <search className="mb-4">
      <form action="/admin/audit" className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <Field name="action" label={say('action')} defaultValue={chosen.action ?? ''} maxLength={120} />
        <Field name="actor" label={say('actor')} defaultValue={chosen.actor ?? ''} maxLength={120} />
        <Field name="thing" label={say('thing')} defaultValue={chosen.thing ?? ''} maxLength={120} />
        <Field name="day" type="date" label={say('day')} defaultValue={chosen.day ?? ''} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit">{say('submit')}</Button>
          <LinkButton href="/admin/audit" look="quiet" prefetch={false}>
            {say('reset')}
          </LinkButton>
        </div>
      </form>
    </search>
  )
}
