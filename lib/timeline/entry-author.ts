import type { Actor } from '#lib/kernel/actor.ts'

/** Who an entry is shown to be from. */
export interface EntryAuthor {
  /** Both null for the shop itself. */
  readonly personId: string | null
  readonly personName: string | null
  readonly isStaff: boolean
}

export function entryAuthor(actor: Actor): EntryAuthor {
  return actor.type === 'person'
    ? { personId: actor.personId, personName: actor.name, isStaff: actor.isStaff }
    : { personId: null, personName: null, isStaff: true }
}
