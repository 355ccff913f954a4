import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { taskKind } from '../contract.ts'
import { workOnTasks } from '../permissions.ts'
import { tasks } from '../repository/tasks.ts'

/** Which task a process should try to claim. Tasks of plugins that are not installed wait until they are. */
export const nextTask = query({
  id: 'tasks.next-task',
  needs: workOnTasks,
  input: z.strictObject({}),
  async run(ctx): Promise<string | undefined> {
    const kinds = ctx.all(taskKind).map((kind) => kind.id)
    return kinds.length === 0 ? undefined : tasks(ctx).nextDue(kinds, ctx.now)
  },
})
