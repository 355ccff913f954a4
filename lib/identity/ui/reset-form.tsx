import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { resetPasswordAction } from '../actions/reset-password.ts'
import { NewPasswordField } from './new-password-field.tsx'

/** Sets a new password by the token of a mailed link. */
export async function ResetForm({ token }: { readonly token: string }): Promise<ReactNode> {
  const say = await getTranslations('identity.reset')
  return (
    <ActionForm action={resetPasswordAction} submitLabel={say('submit')}>
      <input type="hidden" name="_token" value={token} />
      <NewPasswordField />
    </ActionForm>
  )
}
