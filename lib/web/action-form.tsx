import { getTimeZone } from 'next-intl/server'
import type { ReactNode } from 'react'
import { careWords } from './care-words.ts'
import { currentActor } from './current-actor.ts'
import { currentLocale } from './current-locale.ts'
import { draftKey } from './draft.ts'
import { FormCare } from './form-care.tsx'
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
      care={draft === undefined ? undefined : <Care draft={draft} locale={locale} />}
    />
  )
}

async function Care({
  draft,
  locale,
}: {
  readonly draft: string
  readonly locale: string
}): Promise<ReactNode> {
  const [actor, words, timeZone] = await Promise.all([currentActor(), careWords(), getTimeZone()])
  const key = actor.type === 'person' ? draftKey(actor.personId, draft) : undefined
  return <FormCare draftKey={key} locale={locale} timeZone={timeZone} words={words} />
}
