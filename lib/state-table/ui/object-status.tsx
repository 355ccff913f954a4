import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import type { StateTable } from '../state-table.ts'

export interface ObjectStatusProps<S extends string> {
  readonly table: StateTable<S, string>
  readonly state: NoInfer<S>
  /** Whose side the words are said from. */
  readonly area: 'account' | 'admin'
}

/** How far an object is, in the words of its owner: `<owner>.states.<area>.<state>`. */
export async function ObjectStatus<S extends string>({
  table,
  state,
  area,
}: ObjectStatusProps<S>): Promise<ReactNode> {
  const say = await getTranslations()
  const owner = table.id.slice(0, table.id.indexOf('.'))
  return (
    <Badge meaning={table.states[state].meaning}>{say(`${owner}.states.${area}.${state as string}`)}</Badge>
  )
}
