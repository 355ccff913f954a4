'use client'

import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import type { ButtonLook } from './button.tsx'
import { Button } from './button.tsx'
import { DialogContext, commandAttributes, knowsCommands } from './dialog-context.ts'
import { doneEvent } from './done-event.ts'

export interface DialogProps {
  /** What it asks or shows. */
  readonly title: string
  /** On the button that opens it. */
  readonly trigger: ReactNode
  /** What that button is called where its words alone do not say what it acts on. */
  readonly triggerName?: string
  readonly triggerLook?: ButtonLook
  readonly isDisabled?: boolean
  readonly closeLabel: string
  readonly children: ReactNode
}

/**
 * A window above the page, by the browser's own dialog: it holds the focus, gives it back, and closes by Escape and once
 * a form within it is done. A form in it can be sent without scripts: the button opens it by a command, and a refused
 * form shows itself.
 */
export function Dialog({
  title,
  trigger,
  triggerName,
  closeLabel,
  children,
  ...rest
}: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    const close = (): void => element?.close()
    element?.addEventListener(doneEvent, close)
    return () => element?.removeEventListener(doneEvent, close)
  }, [])
  return (
    <>
      <Button
        {...commandAttributes('show-modal', id)}
        look={rest.triggerLook ?? 'secondary'}
        disabled={rest.isDisabled}
        aria-label={triggerName}
        aria-haspopup="dialog"
        onClick={() => {
          if (!knowsCommands()) dialog.current?.showModal()
        }}
      >
        {trigger}
      </Button>
      <DialogContext value={id}>
        <dialog
          ref={dialog}
          id={id}
          aria-labelledby={`${id}-title`}
          className="m-auto max-h-[calc(100dvh-2rem)] w-[min(32rem,calc(100vw-2rem))] overflow-y-auto rounded-card border border-line bg-surface p-5 text-left text-text shadow-float transition-[opacity,translate] backdrop:bg-veil max-sm:mb-4 starting:open:translate-y-1 starting:open:opacity-0 noscript:has-data-refused:static noscript:has-data-refused:block"
        >
          <h2 id={`${id}-title`} className="mb-3 pr-10 text-16 wrap-anywhere">
            {title}
          </h2>
          {children}
          {/* The last in order, so that what opens with the dialog is what it asks. */}
          <form method="dialog" className="absolute top-2.5 right-2.5">
            <Button type="submit" look="quiet" size="small" aria-label={closeLabel}>
              <X aria-hidden size={18} strokeWidth={1.75} />
            </Button>
          </form>
        </dialog>
      </DialogContext>
    </>
  )
}
