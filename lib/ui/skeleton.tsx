import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export interface SkeletonProps {
  /** What comes: as many rows of a table, lines of a text, or one card. */
  readonly shape: 'rows' | 'lines' | 'card'
  readonly count?: number
  /** Says that it comes. */
  readonly label: string
}

const widths = ['w-full', 'w-11/12', 'w-4/5', 'w-full', 'w-3/4'] as const
const bar = 'block rounded-[4px] bg-neutral-4'

/** The place of what comes, in its size, so that nothing moves when it is there. */
export function Skeleton({ shape, count = 3, label }: SkeletonProps): ReactNode {
  const places = Array.from({ length: count }, (_, place) => place)
  return (
    <output className="block motion-safe:animate-pulse">
      <span className="sr-only">{label}</span>
      {shape === 'lines' && (
        <span aria-hidden className="grid gap-2 py-1">
          {places.map((place) => (
            <span key={place} className={clsx(bar, 'h-3.5', widths[place % widths.length])} />
          ))}
        </span>
      )}
      {shape === 'rows' && (
        <span aria-hidden className="block divide-y divide-line rounded-card border border-line bg-surface">
          {places.map((place) => (
            <span
              key={place}
              className="grid h-(--row-height) grid-cols-[2fr_1fr_1fr] items-center gap-6 px-3"
            >
              <span className={clsx(bar, 'h-3.5', widths[(place + 1) % widths.length])} />
              <span className={clsx(bar, 'h-3.5')} />
              <span className={clsx(bar, 'ml-auto h-3.5 w-1/2')} />
            </span>
          ))}
        </span>
      )}
      {shape === 'card' && (
        <span aria-hidden className="block rounded-card border border-line bg-surface">
          <span className="block border-b border-line px-4 py-4">
            <span className={clsx(bar, 'h-4 w-40')} />
          </span>
          <span className="grid gap-2 p-4">
            {places.map((place) => (
              <span key={place} className={clsx(bar, 'h-3.5', widths[place % widths.length])} />
            ))}
          </span>
        </span>
      )}
    </output>
  )
}
