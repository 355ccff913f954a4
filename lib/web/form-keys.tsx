'use client'

import type { ReactNode } from 'react'
import { newId } from '#lib/kernel/identifier.ts'
import { formField, keyField, localeField } from './form-state.ts'

export interface FormKeysProps {
  /** Tells the form from others of its page when it is sent without scripts. */
  readonly formId?: string
  /** Made by the server where it can be: then a form is sent once even without scripts. */
  readonly formKey: string | undefined
  readonly locale: string
  /** `round` of the form's state. */
  readonly round: number
}

/** What a form carries unseen: the key that makes a second sending do nothing more, and the language. */
export function FormKeys({ formId, formKey, locale, round }: FormKeysProps): ReactNode {
  return (
    <>
      {formKey === undefined ? (
        <input key={round} ref={giveKey} type="hidden" name={keyField} />
      ) : (
        <input type="hidden" name={keyField} value={`${formKey}.${round}`} />
      )}
      {formId !== undefined && <input type="hidden" name={formField} value={formId} />}
      <input type="hidden" name={localeField} value={locale} />
    </>
  )
}

// A prerendered form is the same for everybody, so its key is made where it is shown.
function giveKey(input: HTMLInputElement | null): void {
  if (input?.value === '') input.value = newId()
}
