import type { ReactNode } from 'react'
import { currentLocale } from './current-locale.ts'
import type { FormShellProps } from './form-shell.tsx'
import { FormShell } from './form-shell.tsx'
import { newFormKey } from './new-form-key.ts'
import { postedForm } from './posted-form.ts'

/**
 * A form of a desk page around a server action: keeps what was typed, gathers problems, and carries the key that
 * makes a second sending of it do nothing more. Works without scripts. On prerendered pages use `FormShell`.
 */
export async function ActionForm(
  props: Omit<FormShellProps, 'formKey' | 'locale' | 'posted'>,
): Promise<ReactNode> {
  const [formKey, locale, posted] = await Promise.all([newFormKey(), currentLocale(), postedForm()])
  return <FormShell {...props} formKey={formKey} locale={locale} posted={posted} />
}
