import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { companyScope } from '#lib/kernel/company-scope.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { steerTasks } from '../permissions.ts'
import { shownTasks } from '../repository/shown-tasks.ts'
import { tasks } from '../repository/tasks.ts'

/** Stops a task before its next step. What its steps did stays. */
export const cancelTask = command({
  id: 'tasks.cancel-task',
  needs: steerTasks,
  input: z.strictObject({ taskId: z.string().max(32) }),
  async run(ctx, { taskId }): Promise<{ taskId: string }> {
    const task = await shownTasks(ctx).find(taskId, companyScope(ctx.actor))
    if (!task) throw new NotFound()
    if (!(await tasks(ctx).cancel(taskId, ctx.now))) {
      throw new Refused('tasks.over', 'This task is over already. Reload the page to see how it ended.')
    }
    ctx.changed({
      subject: 'tasks.task',
      id: taskId,
      before: { state: task.state },
      after: { state: 'cancelled' },
    })
    return { taskId }
  },
})
