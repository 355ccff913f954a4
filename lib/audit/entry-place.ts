import type { EntryPlace } from '#lib/kernel/audit/audit-entries.ts'
import { fromInstant, toInstant } from '#lib/kernel/instant.ts'

/** A place in the list as it stands in an address. */
export const placeForm = /^\d{1,15}-\w{1,32}$/

export function formatPlace({ occurredAt, id }: EntryPlace): string {
  return `${fromInstant(occurredAt).getTime()}-${id}`
}

/** Reads what `formatPlace` wrote. */
export function readPlace(text: string): EntryPlace {
  const [milliseconds = '', id = ''] = text.split('-')
  return { occurredAt: toInstant(new Date(Number(milliseconds))), id }
}
