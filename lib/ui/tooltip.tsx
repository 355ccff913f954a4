'use client'

import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'

export interface TooltipProps {
  /** What the picture stands for; whoever hears the page takes it from the button's own name. */
  readonly text: ReactNode
  readonly children: ReactNode
}

const waitMilliseconds = 350
/** Long enough to reach the words with the pointer. */
const graceMilliseconds = 150

/**
 * The words of a toolbar's picture, shown on hover and focus. They stay while the pointer is on them, and Escape
 * takes them away (WCAG 2.2, 1.4.13).
 */
export function Tooltip({ text, children }: TooltipProps): ReactNode {
  const anchor = useRef<HTMLSpanElement>(null)
  const words = useRef<HTMLSpanElement>(null)
  const [wish, setWish] = useState<'shown' | 'hovered' | 'hidden' | 'left'>('hidden')
  useEffect(() => {
    const show = (): void => {
      if (anchor.current) words.current?.showPopover({ source: anchor.current })
    }
    const hide = (): void => words.current?.hidePopover()
    if (wish === 'shown') show()
    if (wish === 'hidden') hide()
    if (wish === 'shown' || wish === 'hidden') return undefined
    const timer = setTimeout(
      wish === 'hovered' ? show : hide,
      wish === 'hovered' ? waitMilliseconds : graceMilliseconds,
    )
    return () => clearTimeout(timer)
  }, [wish])
  useEffect(() => {
    if (wish === 'hidden') return undefined
    const dismiss = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setWish('hidden')
    }
    document.addEventListener('keydown', dismiss)
    return () => document.removeEventListener('keydown', dismiss)
  }, [wish])
  return (
    <span
      ref={anchor}
      className="inline-flex"
      onPointerEnter={() => setWish('hovered')}
      onPointerLeave={() => setWish('left')}
      onFocus={() => setWish('shown')}
      onBlur={() => setWish('hidden')}
    >
      {children}
      <span
        ref={words}
        aria-hidden
        popover="manual"
        className="m-0 my-1.5 max-w-64 rounded-control border-0 bg-neutral-12 px-2 py-1 text-12 font-medium text-neutral-1 [position-area:block-start] [position-try-fallbacks:flip-block] supports-[position-area:bottom]:inset-auto"
      >
        {text}
      </span>
    </span>
  )
}
