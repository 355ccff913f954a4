import { may } from '#lib/kernel/actor.ts'
import { companyScope } from '#lib/kernel/company-scope.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { taskKind } from './contract.ts'
import { shownTasks } from './repository/shown-tasks.ts'

/**
 * A task that the actor may cancel or have tried again: one of a kind that they may start.
 *
 * @throws NotFound for a task that is not theirs to see
 * @throws Refused `tasks.not-yours` without the right of its kind
 */
export async function findSteeredTask(ctx: CommandContext, taskId: string) {
  const task = await shownTasks(ctx).find(taskId, companyScope(ctx.actor))
  if (!task) throw new NotFound()
  const kind = ctx.all(taskKind).find(({ id }) => id === task.kind)
  if (!kind || may(ctx.actor, kind.needs)) return task
  throw new Refused(
    'tasks.not-yours',
    'Who may not start such a task can’t steer it either. Ask somebody who manages the shop.',
  )
}
