import { z } from 'zod'
import { files } from '#lib/files/contract.ts'
import { command } from '#lib/kernel/command.ts'
import { taskKind } from '../contract.ts'
import { keptSince } from '../kept-since.ts'
import { workOnTasks } from '../permissions.ts'
import { oldTasks } from '../repository/old-tasks.ts'

/**
 * Forgets a task that ended long ago, with the files that it left behind and all that it still holds. One that was
 * taken up again meanwhile stays as it is.
 */
export const forgetTask = command({
  id: 'tasks.forget-task',
  needs: workOnTasks,
  input: z.strictObject({ taskId: z.string().max(32) }),
  async run(ctx, { taskId }): Promise<void> {
    const task = await oldTasks(ctx).find(taskId)
    if (!task || !(await oldTasks(ctx).forget(taskId, await keptSince(ctx)))) return
    const { default: runner } = await ctx.one(taskKind, task.kind).load()
    await runner.forget?.(ctx, task)
    const keeper = await ctx.port(files)
    if (task.resultFileId !== null) await keeper.release(ctx, task.resultFileId)
    if (task.errorFileId !== null) await keeper.release(ctx, task.errorFileId)
    ctx.changed({ subject: 'tasks.task', id: taskId, before: { kind: task.kind } })
  },
})
