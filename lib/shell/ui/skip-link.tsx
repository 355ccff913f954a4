import type { ReactNode } from 'react'

export interface SkipLinkProps {
  /** The id of the page's main part. Each frame has its own: Next.js keeps frames that one has left, hidden. */
  readonly to: string
  readonly children: ReactNode
}

/** Past the head, for those who come by keyboard. */
export function SkipLink({ to, children }: SkipLinkProps): ReactNode {
  return (
    <a
      href={`#${to}`}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-surface focus:px-4 focus:py-3 focus:shadow-float"
    >
      {children}
    </a>
  )
}
