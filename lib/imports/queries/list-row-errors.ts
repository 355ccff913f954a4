import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import type { RowProblem } from '../batch-rows.ts'
import { importFiles } from '../permissions.ts'
import { rowErrors } from '../repository/row-errors.ts'

const pageSize = 500

/** Some of the rows that an import could not bring in, in the order of the file. */
export const listRowErrors = query({
  id: 'imports.list-row-errors',
  needs: importFiles,
  input: z.strictObject({ taskId: z.string().max(32), afterRow: z.int().min(0) }),
  run: (ctx, { taskId, afterRow }): Promise<readonly RowProblem[]> =>
    rowErrors(ctx).list(taskId, afterRow, pageSize),
})
