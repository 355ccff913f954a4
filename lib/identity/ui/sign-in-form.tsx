import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { signIn } from '../actions/sign-in.ts'

export interface SignInFormProps {
  /** Where to go afterwards: a path of this shop. */
  readonly next: string
}

/** Address and password. A text field, because browsers take `jörg@…` for no e-mail address. */
export async function SignInForm({ next }: SignInFormProps): Promise<ReactNode> {
  const say = await getTranslations('identity.signIn')
  return (
    <ActionForm action={signIn} submitLabel={say('submit')}>
      <input type="hidden" name="next" value={next} />
      <Field
        name="email"
        label={say('email')}
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
      />
      <Field
        name="password"
        label={say('password')}
        type="password"
        autoComplete="current-password"
        maxLength={200}
        required
      />
    </ActionForm>
  )
}
