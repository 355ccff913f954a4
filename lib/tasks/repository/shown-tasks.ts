import type { CompanyScope } from '#lib/kernel/company-scope.ts'
import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import { rowList } from '#lib/kernel/database/row-list.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { taskState } from '../task-state.ts'

/** A task on its way into the queue. */
export interface NewTask {
  readonly taskId: string
  readonly kind: string
  readonly startKey: string
  readonly subject: string
  /** JSON */
  readonly input: string
  readonly lane: 'background' | 'command-line'
  readonly startedById: string | null
  readonly startedByName: string
  readonly companyId: string | null
}

const shownColumns = [
  'id as taskId',
  'kind',
  'subject',
  'state',
  'done',
  'total',
  'items',
  'items_at_claim as itemsAtClaim',
  'claimed_at as claimedAt',
  'figures',
  'result_file_id as resultFileId',
  'error_file_id as errorFileId',
  'attempts',
  'next_try_at as nextTryAt',
  'problem',
  'problem_code as problemCode',
  'problem_values as problemValues',
  'started_by_name as startedByName',
  'created_at as createdAt',
  'ended_at as endedAt',
] as const

/** What tasks are narrowed and sorted by. */
const taskFields = {
  id: 'id',
  subject: 'subject',
  state: 'state',
  startedByName: 'started_by_name',
  createdAt: 'created_at',
  endedAt: 'ended_at',
} as const

export type TaskField = keyof typeof taskFields

/** Tasks as people start and see them, each within what their company may. */
export const shownTasks = repository(['tasks_task'], {
  read: (db) => ({
    find: (taskId: string, { companyId }: CompanyScope) =>
      db
        .selectFrom('tasks_task')
        .select(shownColumns)
        .where('id', '=', taskId)
        .$if(companyId !== null, (query) => query.where('company_id', '=', companyId))
        .executeTakeFirst(),

    findByKey: (kind: string, startKey: string) =>
      db
        .selectFrom('tasks_task')
        .select(['id as taskId', 'state'])
        .where('kind', '=', kind)
        .where('start_key', '=', startKey)
        .executeTakeFirst(),

    list: ({ companyId }: CompanyScope) =>
      rowList(
        db
          .selectFrom('tasks_task')
          .select(shownColumns)
          .$if(companyId !== null, (query) => query.where('company_id', '=', companyId)),
        taskFields,
      ),
  }),
  write: (db) => ({
    /** Leaves the task alone that has the kind and the key already. */
    add: (task: NewTask, now: Date) =>
      insertIfAbsent(db, 'tasks_task', [
        {
          id: task.taskId,
          kind: task.kind,
          start_key: task.startKey,
          subject: task.subject,
          input: task.input,
          lane: task.lane,
          state: taskState.initial,
          checkpoint: null,
          step_count: 0,
          done: 0n,
          total: 0n,
          items: 0,
          items_at_claim: 0,
          claimed_at: null,
          figures: null,
          result_file_id: null,
          error_file_id: null,
          attempts: 0,
          next_try_at: toInstant(now),
          lease_token: null,
          lease_owner: null,
          lease_until: null,
          problem: null,
          problem_code: null,
          problem_values: null,
          started_by_id: task.startedById,
          started_by_name: task.startedByName,
          company_id: task.companyId,
          created_at: toInstant(now),
          ended_at: null,
        },
      ]),
  }),
})
