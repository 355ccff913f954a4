import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import type { Meaning } from '#lib/ui/meaning.ts'
import type { VisitState } from '../visit.ts'

const meanings: Readonly<Record<VisitState, Meaning>> = {
  requested: 'attention',
  scheduled: 'information',
  completed: 'good',
}

export interface VisitStatusProps {
  readonly state: VisitState
  readonly area: 'account' | 'admin'
}

/** How far a visit is, said from the reader's side. */
export async function VisitStatus({ state, area }: VisitStatusProps): Promise<ReactNode> {
  const say = await getTranslations('field-service.states')
  return <Badge meaning={meanings[state]}>{say(`${area}.${state}`)}</Badge>
}
