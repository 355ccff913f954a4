import { repository } from '../repository.ts'
import type { EntryRow } from './hash-entry.ts'

/** Which entries of the audit trail are wanted; each condition has an index of its own. */
export interface EntryFilter {
  readonly action?: string | undefined
  readonly actorId?: string | undefined
  readonly subjectId?: string | undefined
  /** Instants: from the first on, and before the second. */
  readonly span?: readonly [from: string, until: string] | undefined
}

/** A place in the list, after which it goes on. */
export interface EntryPlace {
  readonly occurredAt: string
  readonly id: string
}

/** The audit trail as it is read, the newest first. */
export const auditEntries = repository(['kernel_audit_entry'], {
  read: (db) => ({
    list(filter: EntryFilter, after: EntryPlace | undefined, most: number): Promise<readonly EntryRow[]> {
      const { action, actorId, subjectId, span } = filter
      return db
        .selectFrom('kernel_audit_entry')
        .selectAll()
        .$if(action !== undefined, (query) => query.where('action', '=', action ?? ''))
        .$if(actorId !== undefined, (query) => query.where('actor_id', '=', actorId ?? ''))
        .$if(subjectId !== undefined, (query) => query.where('subject_id', '=', subjectId ?? ''))
        .$if(span !== undefined, (query) =>
          query.where('occurred_at', '>=', span?.[0] ?? '').where('occurred_at', '<', span?.[1] ?? ''),
        )
        .$if(after !== undefined, (query) =>
          query
            .where('occurred_at', '<=', after?.occurredAt ?? '')
            .where((eb) =>
              eb.or([eb('occurred_at', '<', after?.occurredAt ?? ''), eb('id', '<', after?.id ?? '')]),
            ),
        )
        .orderBy('occurred_at', 'desc')
        .orderBy('id', 'desc')
        .limit(most)
        .execute()
    },
  }),
  write: () => ({}),
})
