import { later, toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { TimelineSubject } from './contract.ts'
import type { EntryAuthor } from './entry-author.ts'
import type { Mention } from './mention.ts'

/** An entry on its way into the table. */
export interface NewEntry extends EntryAuthor {
  readonly id: string
  readonly subject: TimelineSubject
  readonly companyId: string | null
  readonly seenBy: 'both' | 'staff'
  readonly says: string | null
  /** JSON */
  readonly values: string
  readonly comment: string | null
  readonly mentions: readonly Mention[]
}

/** Which entries are asked for. */
export interface EntryFilter {
  readonly subject: TimelineSubject
  readonly seenBy: readonly ('both' | 'staff')[]
  /** Only entries before this one. */
  readonly beforeId?: string | undefined
  readonly limit: number
}

/** Of a busy subject, who wrote last hears of the next comment. */
const mostCommenters = 20

const entryColumns = [
  'id as entryId',
  'kind',
  'seen_by as seenBy',
  'says',
  'sentence_values as values',
  'comment',
  'mentions',
  'person_id as personId',
  'person_name as personName',
  'is_staff as isStaff',
  'occurred_at as occurredAt',
  'edited_at as editedAt',
  'removed_at as removedAt',
] as const

export const timeline = repository(['timeline_entry'], {
  read: (db) => ({
    /** The latest first; ids are made in the order of time. */
    list: ({ subject, seenBy, beforeId, limit }: EntryFilter) =>
      db
        .selectFrom('timeline_entry')
        .select(entryColumns)
        .where('subject_kind', '=', subject.kind)
        .where('subject_id', '=', subject.id)
        .where('seen_by', 'in', seenBy)
        .$if(beforeId !== undefined, (query) => query.where('id', '<', beforeId ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),

    /** A comment, removed or not. */
    findComment: (entryId: string) =>
      db
        .selectFrom('timeline_entry')
        .select([...entryColumns, 'subject_kind as subjectKind', 'subject_id as subjectId'])
        .where('id', '=', entryId)
        .where('kind', '=', 'comment')
        .executeTakeFirst(),

    /** The people who commented last, each once. */
    commenters: async (
      subject: TimelineSubject,
      seenBy: readonly ('both' | 'staff')[],
    ): Promise<readonly string[]> => {
      const rows = await db
        .selectFrom('timeline_entry')
        .select((eb) => ['person_id as personId', eb.fn.max('id').as('lastId')])
        .where('subject_kind', '=', subject.kind)
        .where('subject_id', '=', subject.id)
        .where('seen_by', 'in', seenBy)
        .where('kind', '=', 'comment')
        .where('person_id', 'is not', null)
        .where('removed_at', 'is', null)
        .groupBy('person_id')
        .orderBy('lastId', 'desc')
        .limit(mostCommenters)
        .execute()
      return rows.flatMap(({ personId }) => personId ?? [])
    },
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
            mentions: toStoredJson(entry.mentions),
            person_id: entry.personId,
            person_name: entry.personName,
            is_staff: entry.isStaff ? 1 : 0,
            occurred_at: toInstant(now),
          })),
        )
        .execute()
    },

    /** Changes a comment; false when it is another's, older than that, or removed. */
    async edit(
      own: { readonly entryId: string; readonly personId: string },
      changed: { readonly comment: string; readonly mentions: readonly Mention[] },
      now: Date,
      withinMilliseconds: number,
    ): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('timeline_entry')
        .set({
          comment: changed.comment,
          mentions: toStoredJson(changed.mentions),
          edited_at: toInstant(now),
        })
        .where('id', '=', own.entryId)
        .where('person_id', '=', own.personId)
        .where('kind', '=', 'comment')
        .where('removed_at', 'is', null)
        .where('occurred_at', '>', toInstant(later(now, -withinMilliseconds)))
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Forgets what a comment said; that there was one stays. False when it is another's, or removed already. */
    async remove(entryId: string, personId: string, now: Date): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('timeline_entry')
        .set({ comment: null, mentions: '[]', removed_at: toInstant(now) })
        .where('id', '=', entryId)
        .where('person_id', '=', personId)
        .where('kind', '=', 'comment')
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }),
})
