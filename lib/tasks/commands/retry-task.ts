import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { companyScope } from '#lib/kernel/company-scope.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { steerTasks } from '../permissions.ts'
import { shownTasks } from '../repository/shown-tasks.ts'
import { tasks } from '../repository/tasks.ts'

/** Has a task taken up again that failed or was cancelled, from where it stopped. */
export const retryTask = command({
  id: 'tasks.retry-task',
  needs: steerTasks,
  input: z.strictObject({ taskId: z.string().max(32) }),
  async run(ctx, { taskId }): Promise<{ taskId: string }> {
    const task = await shownTasks(ctx).find(taskId, companyScope(ctx.actor))
    if (!task) throw new NotFound()
    if (!(await tasks(ctx).retry(taskId, ctx.now))) {
      throw new Refused('tasks.not-stopped', 'This task goes on already, or is done. Reload the page.')
    }
    ctx.changed({
      subject: 'tasks.task',
      id: taskId,
      before: { state: task.state },
      after: { state: 'waiting' },
    })
    return { taskId }
  },
})
