import Link from 'next/link'
import type { ReactNode } from 'react'

/** A step on the way to a page. */
export interface Crumb {
  readonly label: string
  readonly href: string
}

export interface PageHeaderProps {
  readonly title: ReactNode
  /** The way here, without the page itself. */
  readonly crumbs?: readonly Crumb[]
  /** Beside the title. */
  readonly status?: ReactNode
  readonly text?: ReactNode
  /** The page's one primary action, others after it. */
  readonly actions?: ReactNode
}

export function PageHeader({ title, crumbs, status, text, actions }: PageHeaderProps): ReactNode {
  return (
    <header className="mb-6 grid gap-2">
      {crumbs && (
        <ol className="flex flex-wrap gap-x-1 text-13 text-muted">
          {crumbs.map(({ label, href }) => (
            <li key={href} className="not-last:after:ml-1 not-last:after:content-['/']">
              <Link href={href} className="underline-offset-3 hover:text-text hover:underline">
                {label}
              </Link>
            </li>
          ))}
        </ol>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-24 wrap-anywhere sm:text-[1.75rem] sm:leading-9">{title}</h1>
          {status}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {text && <p className="max-w-[72ch] text-muted">{text}</p>}
    </header>
  )
}
