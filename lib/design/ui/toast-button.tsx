'use client'

import type { ReactNode } from 'react'
import { Button } from '#lib/ui/button.tsx'
import { showToast } from '#lib/ui/toast-store.ts'

/** Shows a toast in the place where all of them come. */
export function ToastButton({
  children,
  text,
}: {
  readonly children: ReactNode
  readonly text: string
}): ReactNode {
  return (
    <Button onClick={() => showToast({ id: 'design.sample', children: <p>{text}</p> })}>{children}</Button>
  )
}
