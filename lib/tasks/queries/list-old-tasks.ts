import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { taskKind } from '../contract.ts'
import { keptSince } from '../kept-since.ts'
import { workOnTasks } from '../permissions.ts'
import { oldTasks } from '../repository/old-tasks.ts'

const atOnce = 100

/**
 * Some of the tasks that ended long ago. Those of plugins that are not installed stay until they are: nobody else
 * knows what they hold.
 */
export const listOldTasks = query({
  id: 'tasks.list-old-tasks',
  needs: workOnTasks,
  input: z.strictObject({ afterId: z.string().max(32) }),
  async run(ctx, { afterId }): Promise<readonly string[]> {
    const kinds = ctx.all(taskKind).map(({ id }) => id)
    return kinds.length === 0 ? [] : oldTasks(ctx).endedBefore(await keptSince(ctx), kinds, afterId, atOnce)
  },
})
