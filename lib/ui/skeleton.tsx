import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** Holds the place of something that is on its way; give it the size of what comes. */
export function Skeleton({ className }: { readonly className?: string }): ReactNode {
  return <span aria-hidden className={clsx('block animate-pulse rounded-control bg-neutral-4', className)} />
}
