'use client'

import { X } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button } from './button.tsx'
import { toastLook } from './toast-look.ts'

export interface ToastCardProps {
  readonly ref?: Ref<HTMLDivElement>
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A toast as it is seen: what was done, what can be done about it, and the way to be rid of it. */
export function ToastCard({ ref, closeLabel, onClose, children }: ToastCardProps): ReactNode {
  return (
    // Keys come from the buttons within.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={ref}
      className={`${toastLook} starting:translate-y-1 starting:opacity-0`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      {children}
      <Button
        look="quiet"
        aria-label={closeLabel}
        size="small"
        className="-my-1 -mr-1 ml-auto"
        onClick={onClose}
      >
        <X aria-hidden size={16} strokeWidth={1.75} />
      </Button>
    </div>
  )
}
