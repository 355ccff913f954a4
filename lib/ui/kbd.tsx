import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export interface KbdProps {
  readonly tone?: 'plain' | 'inverted'
  readonly children: ReactNode
}

/** A key to press. */
export function Kbd({ tone = 'plain', children }: KbdProps): ReactNode {
  return (
    <kbd
      className={clsx(
        'inline-grid min-w-5 place-items-center rounded-[4px] border px-1 font-sans text-12 leading-4.5',
        tone === 'plain'
          ? 'border-line border-b-neutral-7 bg-neutral-2 text-muted'
          : 'ml-2 border-neutral-9 text-neutral-3',
      )}
    >
      {children}
    </kbd>
  )
}
