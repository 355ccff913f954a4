'use client'

import type { ReactNode } from 'react'
import { use } from 'react'
import { FormStateContext } from './form-context.ts'

/** Something that a form carries unseen. A refused form carries what it was sent with, whatever holds by now. */
export function KeptInput({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  const { values } = use(FormStateContext)
  return <input type="hidden" name={name} value={values[name] ?? value} />
}
