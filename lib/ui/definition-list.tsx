import type { ReactNode } from 'react'

/** A name and what it stands for. */
export interface Definition {
  readonly term: string
  readonly description: ReactNode
}

/** Facts in two columns; below one another on a narrow screen. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }): ReactNode {
  return (
    <dl className="grid gap-x-6 text-14 sm:grid-cols-[minmax(8rem,max-content)_1fr]">
      {items.map(({ term, description }) => (
        <div
          key={term}
          className="grid gap-y-0.5 border-b border-line py-2 last:border-b-0 sm:col-span-2 sm:grid-cols-subgrid"
        >
          <dt className="text-muted">{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  )
}
