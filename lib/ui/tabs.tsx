import Link from 'next/link'
import type { ReactNode } from 'react'

/** A view of the same page, with an address of its own. */
export interface Tab {
  readonly href: string
  readonly label: string
  readonly isCurrent: boolean
  /** How much is in it. */
  readonly count?: number | undefined
}

/** Views of one page side by side. Each is a link, so it can be kept, sent and opened anew. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }): ReactNode {
  return (
    <nav aria-label={label} className="mb-6 overflow-x-auto border-b border-line">
      <ul className="flex gap-1">
        {tabs.map(({ href, label: words, isCurrent, count }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              scroll={false}
              aria-current={isCurrent ? 'page' : undefined}
              className="flex min-h-(--control-height) items-center gap-2 border-b-2 border-transparent px-3 text-14 whitespace-nowrap text-muted -outline-offset-2 hover:text-text aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-text"
            >
              {words}
              {count !== undefined && (
                <span className="rounded-full bg-sunken px-1.5 text-12 text-muted tabular-nums">{count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
