import type { ReactNode } from 'react'

export interface EmptyStateProps {
  readonly title: string
  /** 1 where nothing else heads the page. */
  readonly headingLevel?: 1 | 2 | 3
  /** What will be here, and why it is empty. */
  readonly text: string
  readonly picture?: ReactNode
  /** The one thing that fills it. */
  readonly action?: ReactNode
}

export function EmptyState({ title, headingLevel = 2, text, picture, action }: EmptyStateProps): ReactNode {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="grid justify-items-center gap-3 rounded-card border border-dashed border-line px-6 py-12 text-center">
      {picture}
      <Heading className="text-20 wrap-anywhere">{title}</Heading>
      <p className="max-w-[52ch] text-muted">{text}</p>
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
