import type { ReactNode } from 'react'
import { Badge } from './badge.tsx'
import type { Meaning } from './meaning.ts'

export interface StatusProps {
  readonly meaning?: Meaning
  readonly children: ReactNode
  /** What happens next, and by whom. */
  readonly next?: ReactNode
}

/** How far an object is, and what comes next, from the reader's side. */
export function Status({ meaning = 'neutral', children, next }: StatusProps): ReactNode {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <Badge meaning={meaning}>{children}</Badge>
      {next && <span className="text-13 text-muted">{next}</span>}
    </span>
  )
}
