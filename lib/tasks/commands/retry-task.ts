import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { findSteeredTask } from '../find-steered-task.ts'
import { steerTasks } from '../permissions.ts'
import { tasks } from '../repository/tasks.ts'

/** Has a task taken up again that failed or was cancelled, from where it stopped. */
export const retryTask = command({
  id: 'tasks.retry-task',
  needs: steerTasks,
  input: z.strictObject({ taskId: z.string().max(32) }),
  async run(ctx, { taskId }): Promise<{ taskId: string }> {
    const task = await findSteeredTask(ctx, taskId)
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
