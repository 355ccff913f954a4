import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { later } from '#lib/kernel/instant.ts'
import { mostAttempts, restMilliseconds } from '../lease.ts'
import { workOnTasks } from '../permissions.ts'
import { tasks } from '../repository/tasks.ts'

/** Notes that a step failed: the task rests and is tried again from its checkpoint, or waits for people. */
export const failStep = command({
  id: 'tasks.fail-step',
  needs: workOnTasks,
  input: z.strictObject({
    taskId: z.string().max(32),
    lease: z.string().max(32),
    /** A refusal is final; anything else may go away. */
    isFinal: z.boolean(),
    problem: z.string().max(1000),
    problemCode: z.string().max(80).nullable(),
    problemValues: z.string().max(4000).nullable(),
  }),
  async run(ctx, { taskId, lease, isFinal, ...problem }): Promise<void> {
    const task = await tasks(ctx).find(taskId)
    if (!task) return
    if (isFinal || task.attempts >= mostAttempts) return tasks(ctx).fail({ taskId, lease }, ctx.now, problem)
    const nextTryAt = later(ctx.now, restMilliseconds(Math.max(1, task.attempts)))
    await tasks(ctx).release({ taskId, lease }, nextTryAt, problem)
  },
})
