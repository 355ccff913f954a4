import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { askForResetAction } from '../actions/ask-for-reset.ts'

/** Asks for the address that a link to set a new password goes to. */
export async function ForgottenForm(): Promise<ReactNode> {
  const say = await getTranslations('identity')
  return (
    <ActionForm action={askForResetAction} submitLabel={say('forgotten.submit')}>
      <Field
        name="email"
        label={say('signIn.email')}
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
      />
    </ActionForm>
  )
}
