import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { workOnTasks } from '../permissions.ts'
import { tasks } from '../repository/tasks.ts'

/** Gives a task back before its end, because the process is about to stop; another one goes on at once. */
export const releaseTask = command({
  id: 'tasks.release-task',
  needs: workOnTasks,
  input: z.strictObject({ taskId: z.string().max(32), lease: z.string().max(32) }),
  run: (ctx, held): Promise<void> => tasks(ctx).handBack(held, ctx.now),
})
