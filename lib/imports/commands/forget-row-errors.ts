import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { importFiles } from '../permissions.ts'
import { rowErrors } from '../repository/row-errors.ts'

/** Forgets the rows that an import could not bring in, after a file tells of them. */
export const forgetRowErrors = command({
  id: 'imports.forget-row-errors',
  needs: importFiles,
  input: z.strictObject({ taskId: z.string().max(32) }),
  run: (ctx, { taskId }): Promise<void> => rowErrors(ctx).forget(taskId),
})
