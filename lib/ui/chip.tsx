import { X } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'

export interface ChipProps {
  readonly children: ReactNode
  /** The page without it. */
  readonly removeHref?: string
  /** What the way there is called. */
  readonly removeLabel?: string
}

/** Something that is chosen and can be let go again, such as one condition of a list. */
export function Chip({ children, removeHref, removeLabel }: ChipProps): ReactNode {
  return (
    <span className="inline-flex min-h-7 min-w-0 max-w-full items-center gap-1 rounded-full border border-accent-line bg-accent-tint pl-3 text-13 text-accent not-has-[a]:pr-3">
      <span className="min-w-0 truncate">{children}</span>
      {removeHref !== undefined && (
        <Link
          href={removeHref}
          prefetch={false}
          scroll={false}
          aria-label={removeLabel}
          className="grid size-7 shrink-0 place-items-center rounded-full hover:bg-accent-line"
        >
          <X aria-hidden size={14} strokeWidth={2} />
        </Link>
      )}
    </span>
  )
}
