import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export interface CardProps {
  readonly title?: ReactNode
  /** Beside the title: a status or a small action. */
  readonly aside?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** A raised area with things that belong together. */
export function Card({ title, aside, className, children }: CardProps): ReactNode {
  return (
    <section className={clsx('rounded-card border border-line bg-surface', className)}>
      {title !== undefined && (
        <header className="flex flex-wrap items-center justify-between gap-2 border-b border-line px-4 py-3">
          <h2 className="text-16 font-semibold">{title}</h2>
          {aside}
        </header>
      )}
      <div className="p-4">{children}</div>
    </section>
  )
}
