import type { ReactNode } from 'react'

export interface EmptyStateProps {
  readonly title: string
  /** What will be here, and why it is empty. */
  readonly text: string
  readonly picture?: ReactNode
  /** The one thing that fills it. */
  readonly action?: ReactNode
}

export function EmptyState({ title, text, picture, action }: EmptyStateProps): ReactNode {
  return (
    <div className="grid justify-items-center gap-3 rounded-card border border-dashed border-line px-6 py-12 text-center">
      {picture}
      <h2 className="text-20">{title}</h2>
      <p className="max-w-[52ch] text-muted">{text}</p>
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
