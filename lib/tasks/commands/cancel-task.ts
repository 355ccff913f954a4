import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { findSteeredTask } from '../find-steered-task.ts'
import { steerTasks } from '../permissions.ts'
import { tasks } from '../repository/tasks.ts'

/** Stops a task before its next step. What its steps did stays. */
export const cancelTask = command({
  id: 'tasks.cancel-task',
  needs: steerTasks,
  input: z.strictObject({ taskId: z.string().max(32) }),
  async run(ctx, { taskId }): Promise<{ taskId: string }> {
    const task = await findSteeredTask(ctx, taskId)
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
