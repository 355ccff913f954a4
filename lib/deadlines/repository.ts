import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { DeadlineSubject, NewDeadline } from './contract.ts'
import { deadlineTable } from './deadline-table.ts'

/** A deadline on its way into the table. */
export interface DatedDeadline extends NewDeadline {
  readonly deadlineId: string
  readonly dueAt: Date
}

const mostAtOnce = 200

export const deadlines = repository(['deadlines_deadline'], {
  read: (db) => ({
    find: (kind: string, duty: string, ids: readonly string[]) =>
      db
        .selectFrom('deadlines_deadline')
        .select(['subject_id as subjectId', 'state', 'due_at as dueAt'])
        .where('subject_kind', '=', kind)
        .where('duty', '=', duty)
        .where('subject_id', 'in', ids.slice(0, mostAtOnce))
        .execute(),

    /** Those whose time to be told has come, the longest waiting first. */
    due: (now: Date, limit: number) =>
      db
        .selectFrom('deadlines_deadline')
        .select(['id as deadlineId', 'told_count as toldCount'])
        .where('state', 'in', deadlineTable.actions.tell.from)
        .where('tell_at', '<=', toInstant(now))
        .orderBy('tell_at')
        .orderBy('id')
        .limit(limit)
        .execute(),

    get: (deadlineId: string) =>
      db
        .selectFrom('deadlines_deadline')
        .select([
          'id as deadlineId',
          'subject_kind as subjectKind',
          'subject_id as subjectId',
          'duty',
          'permission_id as permissionId',
          'says',
          'sentence_values as sentenceValues',
          'href',
        ])
        .where('id', '=', deadlineId)
        .executeTakeFirstOrThrow(),
  }),

  write: (db) => ({
    async insert(set: readonly DatedDeadline[], now: Date): Promise<void> {
      await insertIfAbsent(
        db,
        'deadlines_deadline',
        set.map((deadline) => ({
          id: deadline.deadlineId,
          subject_kind: deadline.kind,
          subject_id: deadline.id,
          duty: deadline.duty,
          state: deadlineTable.initial,
          due_at: toInstant(deadline.dueAt),
          met_at: null,
          tell_at: toInstant(deadline.dueAt),
          told_count: 0,
          permission_id: deadline.permissionId,
          says: deadline.says,
          sentence_values: toStoredJson(deadline.values),
          href: deadline.href,
          created_at: toInstant(now),
        })),
      )
    },

    async meet({ kind, id, duty }: DeadlineSubject, now: Date): Promise<void> {
      await db
        .updateTable('deadlines_deadline')
        .set({ state: deadlineTable.actions.meet.to, met_at: toInstant(now) })
        .where('subject_kind', '=', kind)
        .where('subject_id', '=', id)
        .where('duty', '=', duty)
        .where('state', 'in', deadlineTable.actions.meet.from)
        .execute()
    },

    /** Takes the telling that follows so many; false when somebody took it, or it was met in the meantime. */
    async tell(deadlineId: string, toldCount: number, tellAt: Date): Promise<boolean> {
      const result = await db
        .updateTable('deadlines_deadline')
        .set({
          state: deadlineTable.actions.tell.to,
          told_count: toldCount + 1,
          tell_at: toInstant(tellAt),
        })
        .where('id', '=', deadlineId)
        .where('told_count', '=', toldCount)
        .where('state', 'in', deadlineTable.actions.tell.from)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },
  }),
})
