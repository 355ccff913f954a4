import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'

/** A step on the way to a page. */
export interface Crumb {
  readonly label: string
  readonly href: string
}

/** The way to a page, without the page itself. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }): ReactNode {
  return (
    <ol className="flex flex-wrap items-center gap-x-1 text-13 text-muted">
      {crumbs.map(({ label, href }, place) => (
        <li key={href} className="flex min-w-0 items-center gap-1">
          {place > 0 && <ChevronRight aria-hidden size={14} strokeWidth={1.75} />}
          <Link
            href={href}
            className="min-w-0 wrap-anywhere underline-offset-3 hover:text-text hover:underline"
          >
            {label}
          </Link>
        </li>
      ))}
    </ol>
  )
}
