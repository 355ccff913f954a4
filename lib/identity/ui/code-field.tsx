import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Field } from '#lib/web/field.tsx'

/** A code of the app, which phones and password managers fill in. Its name keeps it out of what a form remembers. */
export async function CodeField({ hint }: { readonly hint?: string }): Promise<ReactNode> {
  const say = await getTranslations('identity.secondStep')
  return (
    <Field
      name="_code"
      label={say('code')}
      {...(hint !== undefined && { hint })}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
      required
    />
  )
}
