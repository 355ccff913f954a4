import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Field } from '#lib/web/field.tsx'
import { longestPassword } from '../sign-in/new-password.ts'

/** A new password, and what makes a good one. How short is too short the server says, in words. */
export async function NewPasswordField(): Promise<ReactNode> {
  const say = await getTranslations('identity.reset')
  return (
    <Field
      name="password"
      label={say('password')}
      hint={say('hint')}
      type="password"
      autoComplete="new-password"
      maxLength={longestPassword}
      required
    />
  )
}
