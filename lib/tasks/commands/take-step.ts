import { z } from 'zod'
import type { Command } from '#lib/kernel/command.ts'
import { command } from '#lib/kernel/command.ts'
import { later } from '#lib/kernel/instant.ts'
import type { TaskStep } from '../contract.ts'
import { leaseMilliseconds, taskLost } from '../lease.ts'
import { workOnTasks } from '../permissions.ts'
import type { HeldTask } from '../repository/tasks.ts'
import { tasks } from '../repository/tasks.ts'

export const heldTask = z.strictObject({
  taskId: z.string().max(32),
  lease: z.string().max(32),
  stepCount: z.int().min(0),
})

/**
 * The command that takes one step: its effect, its checkpoint and the longer lease are kept together or not at all.
 *
 * @throws Refused `tasks.lost` where the task was cancelled or another process has it
 */
export function takeStep(step: TaskStep): Command<HeldTask, void> {
  return command({
    id: 'tasks.take-step',
    needs: workOnTasks,
    input: heldTask,
    async run(ctx, held) {
      if (!(await tasks(ctx).holdStep(held, later(ctx.now, leaseMilliseconds)))) throw taskLost()
      if (!step.apply) return
      ctx.changed({ subject: 'tasks.task', id: held.taskId, after: { stepCount: held.stepCount + 1 } })
      const stored = await tasks(ctx).find(held.taskId)
      await tasks(ctx).keepStep(held.taskId, await step.apply(ctx, stored?.checkpoint ?? null))
    },
  })
}
