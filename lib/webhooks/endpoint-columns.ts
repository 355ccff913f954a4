import { z } from 'zod'
import type { EndpointState, NewEndpoint, StateReason } from './endpoint.ts'

const storedTypes = z.array(z.string().max(80)).max(100)

type Read<R> = Omit<R, 'eventTypes' | 'state' | 'stateReason'> & {
  readonly eventTypes: readonly string[]
  readonly state: EndpointState
  readonly stateReason: StateReason | null
}

/** A row as the rest of the code knows it. */
export function readEventTypes<R extends { readonly eventTypes: string }>(row: R): Read<R> {
  // Only the commands write states, and only these.
  return { ...row, eventTypes: storedTypes.parse(JSON.parse(row.eventTypes)) } as unknown as Read<R>
}

/** The columns that people decide about. */
export function toColumns({
  url,
  description,
  eventTypes,
}: Pick<NewEndpoint, 'url' | 'description' | 'eventTypes'>) {
  return { url, description, event_types: JSON.stringify(eventTypes) }
}
