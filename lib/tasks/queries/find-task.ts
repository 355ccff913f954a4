import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { companyScope } from '#lib/kernel/company-scope.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { taskKind } from '../contract.ts'
import { seeTasks } from '../permissions.ts'
import { shownTasks } from '../repository/shown-tasks.ts'
import type { ShownTask } from '../shown-task.ts'
import { toShown } from '../shown-task.ts'

/** One task and how far it is. */
export const findTask = query({
  id: 'tasks.find-task',
  needs: seeTasks,
  input: z.strictObject({ taskId: z.string().max(32) }),
  async run(ctx, { taskId }): Promise<ShownTask> {
    const row = await shownTasks(ctx).find(taskId, companyScope(ctx.actor))
    if (!row) throw new NotFound()
    return toShown(row, ctx.all(taskKind), ctx.now)
  },
})
