import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Visit, VisitState } from '../visit.ts'
import { VisitTable } from './visit-table.tsx'

export interface VisitSectionProps {
  readonly state: VisitState
  readonly visits: readonly Visit[]
  /** What stands below the table. */
  readonly children?: ReactNode
}

/** The visits in one state; nothing where there are none. */
export async function VisitSection({ state, visits, children }: VisitSectionProps): Promise<ReactNode> {
  const say = await getTranslations('field-service')
  if (visits.length === 0) return null
  return (
    <section className="grid gap-3">
      <h2 className="text-16">{say(state)}</h2>
      <VisitTable caption={say(state)} visits={visits} />
      {children}
    </section>
  )
}
