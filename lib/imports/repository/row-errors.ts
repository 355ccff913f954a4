import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { RowProblem } from '../batch-rows.ts'
import type { RowValues } from '../contract.ts'

/** Of one import; more are counted, but not listed. */
export const mostRowErrors = 20_000

const longestProblem = 1000
const longestValues = 8000

/** Rows that were not brought in, until a file tells of them. */
export const rowErrors = repository(['imports_row_error'], {
  read: (db) => ({
    async list(taskId: string, afterRow: number, most: number): Promise<readonly RowProblem[]> {
      const rows = await db
        .selectFrom('imports_row_error')
        .select(['row_number as rowNumber', 'problem', 'values'])
        .where('task_id', '=', taskId)
        .where('row_number', '>', afterRow)
        .orderBy('row_number')
        .limit(most)
        .execute()
      return rows.map(({ values, ...row }) => ({ ...row, values: JSON.parse(values) as RowValues }))
    },
  }),
  write: (db) => ({
    add: (taskId: string, problems: readonly RowProblem[]): Promise<void> =>
      insertIfAbsent(
        db,
        'imports_row_error',
        problems.map(({ rowNumber, problem, values }) => ({
          task_id: taskId,
          row_number: rowNumber,
          problem: problem.slice(0, longestProblem),
          values: short(values),
        })),
      ),

    async forget(taskId: string): Promise<void> {
      await db.deleteFrom('imports_row_error').where('task_id', '=', taskId).execute()
    },
  }),
})

/** Without the row where it is too long to be kept: its number still leads to it. */
function short(values: RowValues | undefined): string {
  const text = JSON.stringify(values ?? {})
  return text.length > longestValues ? '{}' : text
}
