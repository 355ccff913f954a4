import type { Actor } from '#lib/kernel/actor.ts'

/** Who an entry is shown to be from. */
export interface EntryAuthor {
  /** Null for the shop itself. */
  readonly personName: string | null
  readonly isStaff: boolean
}

export function entryAuthor(actor: Actor): EntryAuthor {
  return actor.type === 'person'
    ? { personName: actor.name, isStaff: actor.isStaff }
    : { personName: null, isStaff: true }
}
