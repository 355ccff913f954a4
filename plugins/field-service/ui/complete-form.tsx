import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { completeVisitAction } from '../actions/complete-visit.ts'
import type { Visit } from '../visit.ts'

/** Says that the work of a visit is done. */
export async function CompleteForm({ visit }: { readonly visit: Visit }): Promise<ReactNode> {
  const say = await getTranslations('field-service')
  return (
    <ActionForm action={completeVisitAction} submitLabel={say('complete')}>
      <input type="hidden" name="visitId" value={visit.visitId} />
      <Field name="note" label={say('note')} hint={say('noteHint')} rows={3} maxLength={2000} />
    </ActionForm>
  )
}
