'use client'

import type { ReactNode } from 'react'
import { use } from 'react'
import { CopyButton } from '#lib/ui/copy-button.tsx'
import type { CopyButtonProps } from '#lib/ui/copy-button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { FormStateContext } from '#lib/web/form-context.ts'

export interface NewKeyProps {
  readonly text: string
  readonly words: CopyButtonProps['words']
}

/** The key that the form around it has just made. It stands in this answer only. */
export function NewKey({ text, words }: NewKeyProps): ReactNode {
  const { status, values } = use(FormStateContext)
  const { key } = values
  if (status !== 'done' || key === undefined) return null
  return (
    <Notice meaning="good">
      <p>{text}</p>
      <code className="mt-2 block select-all wrap-anywhere">{key}</code>
      <div className="mt-2">
        <CopyButton text={key} words={words} />
      </div>
    </Notice>
  )
}
