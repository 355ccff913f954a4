import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { initialsOf } from './initials-of.ts'

export interface AvatarProps {
  readonly name: string
  /** Companies are square, people round. */
  readonly of?: 'person' | 'company'
  readonly size?: 'small' | 'large'
}

/** Somebody's initials, always beside the name. */
export function Avatar({ name, of = 'person', size = 'small' }: AvatarProps): ReactNode {
  return (
    <span
      aria-hidden
      className={clsx(
        'inline-grid shrink-0 place-items-center border border-accent-line bg-accent-tint font-semibold text-accent select-none',
        of === 'person' ? 'rounded-full' : 'rounded-control',
        size === 'small' ? 'size-7 text-12' : 'size-11 text-15',
      )}
    >
      {initialsOf(name)}
    </span>
  )
}
