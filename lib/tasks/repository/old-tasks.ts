import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { fromStoredJson } from '#lib/kernel/stored-json.ts'
import { taskState } from '../task-state.ts'

const { finish, fail, cancel } = taskState.actions
const over = [finish.to, fail.to, cancel.to]

/** Tasks that ended long ago, and how they go. */
export const oldTasks = repository(['tasks_task'], {
  read: (db) => ({
    /** What a task holds. */
    async find(taskId: string) {
      const row = await db
        .selectFrom('tasks_task')
        .select([
          'id as taskId',
          'kind',
          'input',
          'result_file_id as resultFileId',
          'error_file_id as errorFileId',
        ])
        .where('id', '=', taskId)
        .executeTakeFirst()
      return row && { ...row, input: fromStoredJson(row.input) }
    },

    /** Some that are over since then, in the order of their ids. */
    async endedBefore(
      before: Date,
      kinds: readonly string[],
      afterId: string,
      most: number,
    ): Promise<readonly string[]> {
      const rows = await db
        .selectFrom('tasks_task')
        .select('id')
        .where('ended_at', '<', toInstant(before))
        .where('state', 'in', over)
        .where('kind', 'in', kinds)
        .where('id', '>', afterId)
        .orderBy('id')
        .limit(most)
        .execute()
      return rows.map(({ id }) => id)
    },
  }),
  write: (db) => ({
    /** False where it goes on, or ended later. */
    async forget(taskId: string, endedBefore: Date): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('tasks_task')
        .where('id', '=', taskId)
        .where('state', 'in', over)
        .where('ended_at', '<', toInstant(endedBefore))
        .executeTakeFirst()
      return numDeletedRows === 1n
    },
  }),
})
