import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { later } from '#lib/kernel/instant.ts'
import { leaseMilliseconds, mostAttempts } from '../lease.ts'
import { workOnTasks } from '../permissions.ts'
import type { HeldTask, StoredTask } from '../repository/tasks.ts'
import { tasks } from '../repository/tasks.ts'

/** A task that the caller may work on. */
export type ClaimedTask = StoredTask & HeldTask

/**
 * Takes a task for a process until its lease ends. Answers nothing where another one has it.
 *
 * A task that ended several processes in a row, without a step in between, fails instead: it would end this one too.
 */
export const claimTask = command({
  id: 'tasks.claim-task',
  needs: workOnTasks,
  input: z.strictObject({
    taskId: z.string().max(32),
    owner: z.string().max(64),
    from: z.enum(['whoever-left-it', 'anybody']),
  }),
  async run(ctx, { taskId, owner, from }): Promise<ClaimedTask | null> {
    const lease = ctx.newId()
    const times = { owner, now: ctx.now, until: later(ctx.now, leaseMilliseconds) }
    if (!(await tasks(ctx).claim({ taskId, lease }, times, from))) return null
    const task = await tasks(ctx).find(taskId)
    if (!task) return null
    if (task.attempts <= mostAttempts) return { ...task, lease }
    await tasks(ctx).fail({ taskId, lease }, ctx.now, {
      problem: 'The task ended the process that worked on it, again and again.',
      problemCode: 'tasks.deadly',
      problemValues: null,
    })
    return null
  },
})
