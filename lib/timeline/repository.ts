import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { TimelineSubject } from './contract.ts'

/** An entry on its way into the table. */
export interface NewEntry {
  readonly id: string
  readonly subject: TimelineSubject
  readonly companyId: string | null
  readonly seenBy: 'both' | 'staff'
  readonly says: string | null
  /** JSON */
  readonly values: string
  readonly comment: string | null
  readonly personName: string | null
  readonly isStaff: boolean
}

/** Which entries are asked for. */
export interface EntryFilter {
  readonly subject: TimelineSubject
  readonly seenBy: readonly ('both' | 'staff')[]
  /** Only entries before this one. */
  readonly beforeId?: string | undefined
  readonly limit: number
}

export const timeline = repository(['timeline_entry'], {
  read: (db) => ({
    /** The latest first; ids are made in the order of time. */
    list: ({ subject, seenBy, beforeId, limit }: EntryFilter) =>
      db
        .selectFrom('timeline_entry')
        .select([
          'id as entryId',
          'kind',
          'seen_by as seenBy',
          'says',
          'sentence_values as values',
          'comment',
          'person_name as personName',
          'is_staff as isStaff',
          'occurred_at as occurredAt',
        ])
        .where('subject_kind', '=', subject.kind)
        .where('subject_id', '=', subject.id)
        .where('seen_by', 'in', seenBy)
        .$if(beforeId !== undefined, (query) => query.where('id', '<', beforeId ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
  }),

  write: (db) => ({
    async insert(entries: readonly NewEntry[], now: Date): Promise<void> {
      await db
        .insertInto('timeline_entry')
        .values(
          entries.map((entry) => ({
            id: entry.id,
            subject_kind: entry.subject.kind,
            subject_id: entry.subject.id,
            company_id: entry.companyId,
            seen_by: entry.seenBy,
            kind: entry.comment === null ? 'fact' : 'comment',
            says: entry.says,
            sentence_values: entry.values,
            comment: entry.comment,
            person_name: entry.personName,
            is_staff: entry.isStaff ? 1 : 0,
            occurred_at: toInstant(now),
          })),
        )
        .execute()
    },
  }),
})
