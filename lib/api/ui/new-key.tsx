'use client'

import type { ReactNode } from 'react'
import { use } from 'react'
import { Notice } from '#lib/ui/notice.tsx'
import { FormStateContext } from '#lib/web/form-context.ts'

/** The key that the form around it has just made. It stands in this answer only. */
export function NewKey({ text }: { readonly text: string }): ReactNode {
  const { status, values } = use(FormStateContext)
  const { key } = values
  if (status !== 'done' || key === undefined) return null
  return (
    <Notice meaning="good">
      <p>{text}</p>
      <code className="mt-2 block select-all wrap-anywhere">{key}</code>
    </Notice>
  )
}
