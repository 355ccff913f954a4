import { z } from 'zod'
import files from '#lib/files/domain.ts'
import { command } from '#lib/kernel/command.ts'
import { execute } from '#lib/kernel/execute.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import type { TaskRunner, TaskStep } from '#lib/tasks/contract.ts'
import { taskKind, taskStarter } from '#lib/tasks/contract.ts'
import domain from '#lib/tasks/domain.ts'
import { steerTasks } from '#lib/tasks/permissions.ts'
import { findTask } from '#lib/tasks/queries/find-task.ts'
import { leaveEffect } from './effects.ts'
import { system } from './factories/actor.ts'
import type { TestKernel } from './kernel.ts'

/** How many effects a finished task has left. */
export const rows = 12
/** How far the rows are, as a checkpoint says. */
export const where = z.object({ row: z.number() }).nullable()
type Apply = NonNullable<TaskStep['apply']>

/** Leaves one effect for each row, in steps of two. */
export const leaveTwo: Apply = async (ctx, checkpoint) => {
  const row = (where.parse(checkpoint)?.row ?? 0) + 2
  await leaveEffect(ctx)
  await leaveEffect(ctx)
  return { checkpoint: { row }, done: BigInt(row), total: BigInt(rows), items: row, figures: { row } }
}

export function runner(apply: Apply, onStep: (row: number) => Promise<void> | void = () => {}): TaskRunner {
  return {
    input: z.strictObject({ to: z.int().max(rows) }),
    async *steps({ checkpoint }) {
      for (let row = where.parse(checkpoint)?.row ?? 0; row < rows; row += 2) {
        await onStep(row)
        yield { apply }
      }
    },
    finish: async () => ({ figures: { rows } }),
  }
}

export function countingPlugins(code: TaskRunner, needs: Permission = steerTasks) {
  const kind = taskKind({
    id: 'counting.count',
    title: 'counting.task',
    needs,
    resultWords: 'counting.figures',
    load: async () => ({ default: code }),
  })
  return [files, domain, definePlugin({ id: 'counting', title: 'Counting', contributes: [kind] })]
}

/** Starts a task that counts, under a key. */
export const startCounting = command({
  id: 'counting.start',
  needs: 'anyone',
  input: z.strictObject({ key: z.string().max(40), to: z.int().max(1000) }),
  async run(ctx, { key, to }) {
    const starter = await ctx.port(taskStarter)
    return starter.start(ctx, 'counting.count', { to }, { key, subject: 'Rows' })
  },
})

export const startOne = async (kernel: TestKernel, key = 'one') =>
  (await execute(kernel, startCounting, { key, to: rows }, { actor: system })).taskId

export const runOf = (kernel: TestKernel) => backgroundRun(kernel, 'tasks', () => false)

export function shown(kernel: TestKernel, taskId: string) {
  return runOf(kernel).ask(findTask, { taskId })
}
