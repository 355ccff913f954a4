'use client'

import { ChevronRight } from 'lucide-react'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { isWithin } from '../is-within.ts'

export interface NavFoldProps {
  readonly title: string
  /** Where its lines lead; it is open wherever one of them is. */
  readonly hrefs: readonly string[]
  /** What is seldom gone to stays folded away until it is asked for. */
  readonly beginsAs: 'open' | 'folded'
  readonly children: ReactNode
}

/** A group of a navigation that folds. */
export function NavFold({ title, hrefs, beginsAs, children }: NavFoldProps): ReactNode {
  const pathname = usePathname()
  const isHere = hrefs.some((href) => isWithin(pathname, href, 'branch'))
  return (
    <details open={beginsAs === 'open' || isHere} className="nav-group group/fold">
      <summary className="nav-words nav-heading">
        {title}
        <ChevronRight
          aria-hidden
          size={14}
          strokeWidth={1.75}
          className="transition-transform group-open/fold:rotate-90"
        />
      </summary>
      <ul className="grid gap-px">{children}</ul>
    </details>
  )
}
