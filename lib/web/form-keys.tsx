'use client'

import type { ReactNode } from 'react'
import { newId } from '#lib/kernel/identifier.ts'
import { keyField, localeField } from './form-state.ts'

export interface FormKeysProps {
  /** Made by the server where it can be: then a form is sent once even without scripts. */
  readonly formKey: string | undefined
  readonly locale: string
  /** `round` of the form's state. */
  readonly round: number
}

/** What a form carries unseen: the key that makes a second sending do nothing more, and the language. */
export function FormKeys({ formKey, locale, round }: FormKeysProps): ReactNode {
  return (
    <>
      {formKey === undefined ? (
        <input key={round} ref={giveKey} type="hidden" name={keyField} />
      ) : (
        <input type="hidden" name={keyField} value={`${formKey}.${round}`} />
      )}
      <input type="hidden" name={localeField} value={locale} />
    </>
  )
}

// A prerendered form is the same for everybody, so its key is made where it is shown.
function giveKey(input: HTMLInputElement | null): void {
  if (input?.value === '') input.value = newId()
}
