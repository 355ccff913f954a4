import type { ReactNode } from 'react'
import { initialsOf } from '../initials-of.ts'

/** A person or company as a small sign; its name stands beside it. */
export function Initials({ name }: { readonly name: string }): ReactNode {
  return (
    <span
      aria-hidden
      className="grid size-7 shrink-0 place-items-center rounded-full bg-accent-tint text-12 font-semibold text-accent select-none"
    >
      {initialsOf(name)}
    </span>
  )
}
