import type { ReactNode } from 'react'

/** A fact beside the work. */
export interface RailFact {
  readonly term: string
  readonly description: ReactNode
}

export interface RailSectionProps {
  readonly title: string
  /** Facts one below the other: a narrow column has no room for two. */
  readonly facts?: readonly RailFact[]
  readonly children?: ReactNode
}

/** People, money or links beside the work. */
export function RailSection({ title, facts, children }: RailSectionProps): ReactNode {
  return (
    <section className="rounded-card border border-line bg-surface p-4">
      <h2 className="mb-3 text-14 font-semibold">{title}</h2>
      {facts && (
        <dl className="grid gap-3 text-14">
          {facts.map(({ term, description }) => (
            <div key={term} className="grid gap-0.5">
              <dt className="text-13 text-muted">{term}</dt>
              <dd className="wrap-anywhere">{description}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </section>
  )
}
