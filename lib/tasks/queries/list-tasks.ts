import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { companyScope } from '#lib/kernel/company-scope.ts'
import { taskKind } from '../contract.ts'
import { seeTasks } from '../permissions.ts'
import { shownTasks } from '../repository/shown-tasks.ts'
import type { ShownTask } from '../shown-task.ts'
import { toShown } from '../shown-task.ts'

const pageSize = 25

/** One page of tasks. */
export interface TaskPage {
  readonly tasks: readonly ShownTask[]
  /** Where the next page begins, if there is one. */
  readonly nextBeforeId: string | undefined
}

/** The tasks that the actor may see, the newest first. */
export const listTasks = query({
  id: 'tasks.list-tasks',
  needs: seeTasks,
  input: z.strictObject({ beforeId: z.string().max(32).optional() }),
  async run(ctx, { beforeId }): Promise<TaskPage> {
    const found = await shownTasks(ctx).list(companyScope(ctx.actor), beforeId, pageSize + 1)
    const rows = found.slice(0, pageSize)
    return {
      tasks: rows.map((row) => toShown(row, ctx.all(taskKind), ctx.now)),
      nextBeforeId: found.length > pageSize ? rows.at(-1)?.taskId : undefined,
    }
  },
})
