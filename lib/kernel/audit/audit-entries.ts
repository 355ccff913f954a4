import { repository } from '../repository.ts'
import type { EntryRow } from './hash-entry.ts'
import { selectEntries, toEntry } from './stored-rows.ts'

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
    async list(
      filter: EntryFilter,
      after: EntryPlace | undefined,
      most: number,
    ): Promise<readonly EntryRow[]> {
      const { action, actorId, subjectId, span } = filter
      const rows = await selectEntries(db)
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
        .orderBy('kernel_audit_entry.occurred_at', 'desc')
        .orderBy('kernel_audit_entry.id', 'desc')
        .limit(most)
        .execute()
      return rows.map(toEntry)
    },
  }),
  write: () => ({}),
})
