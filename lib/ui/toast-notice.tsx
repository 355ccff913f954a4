'use client'

import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { showToast } from './toast-store.ts'
import { toastLook } from './toast-look.ts'

export interface ToastNoticeProps {
  readonly id: string
  /** What is taken from the address once it was said, so that it is not said again. */
  readonly parameters: readonly string[]
  readonly children: ReactNode
}

/**
 * What the page before did, told by this one: a plain notice in its place without scripts, else a toast that stays
 * when the page is left.
 */
export function ToastNotice({ id, parameters, children }: ToastNoticeProps): ReactNode {
  const [isLifted, setIsLifted] = useState(false)
  useEffect(() => {
    showToast({ id, children })
    setIsLifted(true)
    const url = new URL(location.href)
    for (const name of parameters) url.searchParams.delete(name)
    history.replaceState(history.state, '', url)
    // Told once for each id: what it says does not change.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id])
  if (isLifted) return null
  return <div className={`${toastLook} mb-4 scripting:hidden`}>{children}</div>
}
