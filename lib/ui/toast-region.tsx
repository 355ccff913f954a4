'use client'

import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { doneEvent } from './done-event.ts'
import { ToastCard } from './toast-card.tsx'
import type { Toast } from './toast-store.ts'
import { dismissToast, useToasts } from './toast-store.ts'

export interface ToastRegionProps {
  /** What the place is called, and the button that takes one away. */
  readonly words: { readonly label: string; readonly close: string }
}

const shownMilliseconds = 12_000

/**
 * Where toasts stand, one for all pages. They are read out when they come, and stay as long as the pointer or the focus is
 * on any of them, or the page is not looked at.
 */
export function ToastRegion({ words }: ToastRegionProps): ReactNode {
  const toasts = useToasts()
  const [isHeld, setIsHeld] = useState(false)
  return (
    // What it hears comes from the buttons within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={words.label}
      aria-live="polite"
      data-density="portal"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
      className="fixed right-4 bottom-4 left-4 z-40 grid justify-items-end gap-2 sm:left-auto"
    >
      {toasts.map((toast) => (
        <ShownToast key={toast.id} toast={toast} isHeld={isHeld} closeLabel={words.close} />
      ))}
    </section>
  )
}

interface ShownToastProps {
  readonly toast: Toast
  readonly isHeld: boolean
  readonly closeLabel: string
}

function ShownToast({ toast: { id, children }, isHeld, closeLabel }: ShownToastProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isHeld) return undefined
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') dismissToast(id)
    }, shownMilliseconds)
    return () => clearInterval(timer)
  }, [id, isHeld])
  useEffect(() => {
    const element = box.current
    const leave = (): void => takeAway(element, id)
    element?.addEventListener(doneEvent, leave)
    return () => element?.removeEventListener(doneEvent, leave)
  }, [id])
  return (
    <ToastCard ref={box} closeLabel={closeLabel} onClose={() => takeAway(box.current, id)}>
      {children}
    </ToastCard>
  )
}

/** Whoever was in it goes on at the page's main part instead of its very beginning. */
function takeAway(element: HTMLElement | null, toastId: string): void {
  if (element?.contains(document.activeElement)) {
    const parts = [...document.querySelectorAll<HTMLElement>('main')]
    parts.find((part) => part.checkVisibility())?.focus({ preventScroll: true })
  }
  dismissToast(toastId)
}
