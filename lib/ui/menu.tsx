'use client'

import { clsx } from 'clsx'
import Link from 'next/link'
import type { ComponentProps, KeyboardEvent, ReactNode } from 'react'
import { useId, useRef } from 'react'
import type { ButtonLook, ButtonSize } from './button.tsx'
import { Button } from './button.tsx'
import { nextOf } from './next-of.ts'

export interface MenuProps {
  /** On the button that opens it. */
  readonly trigger: ReactNode
  /** What it offers, where the trigger is only a picture. */
  readonly label?: string
  readonly look?: ButtonLook
  readonly size?: ButtonSize
  /** Which edge of the button it lines up with. */
  readonly align?: 'start' | 'end'
  /** `MenuLink`s, `MenuButton`s and forms of them. */
  readonly children: ReactNode
}

const itemLook =
  'flex min-h-9 w-full items-center gap-2 rounded-control px-3 py-1.5 text-left text-14 text-text hover:bg-hover focus-visible:-outline-offset-2 disabled:cursor-not-allowed disabled:opacity-55'

/**
 * A few things to do or places to go behind one button, by the browser's own popover: opens without scripts, closes by
 * Escape, a click beside it, and a choice; arrow keys go through it.
 */
export function Menu({ trigger, label, look, size, align = 'start', children }: MenuProps): ReactNode {
  const panel = useRef<HTMLDivElement>(null)
  const id = useId()
  const openByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    panel.current?.showPopover({ source: event.currentTarget as HTMLElement })
    itemsOf(panel.current)[0]?.focus()
  }
  const move = (event: KeyboardEvent): void => {
    const items = itemsOf(panel.current)
    const next = nextOf(items, document.activeElement, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <>
      <Button
        popoverTarget={id}
        look={look ?? 'secondary'}
        size={size ?? 'normal'}
        aria-label={label}
        onKeyDown={openByKey}
      >
        {trigger}
      </Button>
      {/* Keys and clicks come from the links and buttons within. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        onKeyDown={move}
        onClick={(event) => {
          if ((event.target as Element).closest('a,button')) panel.current?.hidePopover()
        }}
        className={clsx(
          'm-0 my-1 min-w-48 max-w-80 rounded-card border border-line bg-surface p-1 text-left text-text shadow-float [position-try-fallbacks:flip-block,flip-inline] supports-[position-area:bottom]:inset-auto not-supports-[position-area:bottom]:m-auto',
          align === 'start'
            ? '[position-area:block-end_span-inline-end]'
            : '[position-area:block-end_span-inline-start]',
        )}
      >
        {children}
      </div>
    </>
  )
}

/** A place to go. */
export function MenuLink(props: Omit<ComponentProps<typeof Link>, 'className'>): ReactNode {
  return <Link {...props} className={itemLook} />
}

/** Something to do. */
export function MenuButton({ type, ...rest }: Omit<ComponentProps<'button'>, 'className'>): ReactNode {
  return <button {...rest} type={type ?? 'button'} className={itemLook} />
}

function itemsOf(panel: HTMLElement | null): readonly HTMLElement[] {
  return [...(panel?.querySelectorAll<HTMLElement>('a[href],button:not(:disabled)') ?? [])]
}
