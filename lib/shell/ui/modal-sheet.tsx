'use client'

import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'

export interface ModalSheetProps {
  readonly label: string
  readonly className?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native dialog over the page: Escape and a click beside it close it, and focus goes back where it was. */
export function ModalSheet({ label, className = '', onClose, children }: ModalSheetProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // Dialogs begin with their first element that can have the focus, which may be a mere frame around the field.
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [])
  return (
    <dialog ref={dialog} aria-label={label} onClose={onClose} closedby="any" className={`sheet ${className}`}>
      {children}
    </dialog>
  )
}
