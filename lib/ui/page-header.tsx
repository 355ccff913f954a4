import type { ReactNode } from 'react'
import type { Crumb } from './breadcrumbs.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'

export interface PageHeaderProps {
  readonly title: ReactNode
  /** Lower where it heads only a part of the page. */
  readonly headingLevel?: 1 | 3
  /** The way here, without the page itself. */
  readonly crumbs?: readonly Crumb[]
  /** Beside the title. */
  readonly status?: ReactNode
  readonly text?: ReactNode
  /** The page's one primary action, others after it. */
  readonly actions?: ReactNode
}

export function PageHeader({
  title,
  headingLevel = 1,
  crumbs,
  status,
  text,
  actions,
}: PageHeaderProps): ReactNode {
  const Heading = `h${headingLevel}` as const
  return (
    <header className="mb-6 grid gap-2">
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading className="text-24 wrap-anywhere sm:text-[1.75rem] sm:leading-9">{title}</Heading>
          {status}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {text && <p className="max-w-[72ch] text-muted">{text}</p>}
    </header>
  )
}
