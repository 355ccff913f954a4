import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { startActingAction } from '../actions/start-acting.ts'

/** The way to act for somebody of a company: why, and what becomes of it. */
export async function StartActing({ membershipId }: { readonly membershipId: string }): Promise<ReactNode> {
  const say = await getTranslations('identity.acting')
  return (
    <ActionForm action={startActingAction} submitLabel={say('start')} submitLook="secondary">
      <input type="hidden" name="membershipId" value={membershipId} />
      <Field name="reason" label={say('reason')} hint={say('reasonHint')} required maxLength={200} />
    </ActionForm>
  )
}
