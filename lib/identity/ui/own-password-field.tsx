import type { ReactNode } from 'react'
import { longestPassword } from '../sign-in/new-password.ts'
import { Field } from '#lib/web/field.tsx'

/** One's own password, asked for again before something that decides who can sign in. */
export function OwnPasswordField({ label }: { readonly label: string }): ReactNode {
  return (
    <Field
      name="oldPassword"
      label={label}
      type="password"
      autoComplete="current-password"
      maxLength={longestPassword}
      required
    />
  )
}
