import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { Meaning } from './meaning.ts'
import { meaningLook } from './meaning.ts'

export interface BadgeProps {
  readonly meaning?: Meaning
  readonly children: ReactNode
}

/** A status in words. */
export function Badge({ meaning = 'neutral', children }: BadgeProps): ReactNode {
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1 rounded-full border px-2 py-0.5 text-12 font-medium sm:whitespace-nowrap',
        meaningLook[meaning],
      )}
    >
      {children}
    </span>
  )
}
