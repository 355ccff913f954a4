import type { ReactNode } from 'react'
import { Care } from './care.tsx'
import { currentLocale } from './current-locale.ts'
import type { FormShellProps } from './form-shell.tsx'
import { FormShell } from './form-shell.tsx'
import { newFormKey } from './new-form-key.ts'
import { postedForm } from './posted-form.ts'

export interface ActionFormProps extends Omit<
  FormShellProps,
  'formKey' | 'locale' | 'posted' | 'care' | 'onDone'
> {
  /**
   * Names what is edited, e.g. `seller.seller:main`. With it what is typed is kept in the browser until it is saved,
   * leaving asks, and ⌘S saves. Secrets are never kept.
   */
  readonly draft?: string
}

/**
 * A form of a desk page around a server action: keeps what was typed, gathers problems, and carries the key that
 * makes a second sending of it do nothing more. Works without scripts. On prerendered pages use `FormShell`.
 */
export async function ActionForm({ draft, ...props }: ActionFormProps): Promise<ReactNode> {
  const [formKey, locale, posted] = await Promise.all([newFormKey(), currentLocale(), postedForm()])
  return (
    <FormShell
      {...props}
      formKey={formKey}
      locale={locale}
      posted={posted}
      care={draft === undefined ? undefined : <Care draft={draft} reach="all" />}
    />
  )
}
