import type { Command } from '#lib/kernel/command.ts'
import { command } from '#lib/kernel/command.ts'
import type { TaskRunner } from '../contract.ts'
import { taskLost } from '../lease.ts'
import { workOnTasks } from '../permissions.ts'
import type { HeldTask } from '../repository/tasks.ts'
import { tasks } from '../repository/tasks.ts'
import { heldTask } from './take-step.ts'

/**
 * The command that ends a task with what it leaves behind.
 *
 * @throws Refused `tasks.lost` where the task was cancelled or another process has it
 */
export function finishTask(runner: TaskRunner): Command<HeldTask, void> {
  return command({
    id: 'tasks.finish-task',
    needs: workOnTasks,
    input: heldTask,
    async run(ctx, held) {
      if (!(await tasks(ctx).finish(held, ctx.now))) throw taskLost()
      const task = await tasks(ctx).find(held.taskId)
      if (!task) throw taskLost()
      const result = await runner.finish(ctx, task)
      await tasks(ctx).keepResult(held.taskId, result)
      ctx.changed({ subject: 'tasks.task', id: held.taskId, after: { state: 'done', ...result } })
    },
  })
}
