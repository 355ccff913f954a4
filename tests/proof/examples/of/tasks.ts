import { forgetRowErrors } from '#lib/imports/commands/forget-row-errors.ts'
import { startImport } from '#lib/imports/commands/start-import.ts'
import { execute } from '#lib/kernel/execute.ts'
import { cancelTask } from '#lib/tasks/commands/cancel-task.ts'
import { claimTask } from '#lib/tasks/commands/claim-task.ts'
import { failStep } from '#lib/tasks/commands/fail-step.ts'
import { forgetTask } from '#lib/tasks/commands/forget-task.ts'
import { releaseTask } from '#lib/tasks/commands/release-task.ts'
import { retryTask } from '#lib/tasks/commands/retry-task.ts'
import { newStaff } from '../../../support/factories/actor.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'

function newImport({ kernel }: World) {
  return {
    order: {
      importer: 'catalog.products',
      options: { source: 'proof', currency: 'EUR' },
      source: 'proof',
      file: { at: 'path' as const, path: 'products.csv', hash: 'd'.repeat(64) },
      shape: { format: 'csv' as const, isPacked: false, encoding: 'utf-8' as const },
    },
    key: kernel.newId(),
    subject: 'products.csv',
    lane: 'background' as const,
  }
}

async function startedTask(world: World): Promise<string> {
  const { taskId } = await execute(world.kernel, startImport, newImport(world), { actor: world.worker() })
  return taskId
}

async function claimedTask(world: World) {
  const actor = world.worker()
  const taskId = await startedTask(world)
  const claim = { taskId, owner: 'proof', from: 'anybody' } as const
  const task = await execute(world.kernel, claimTask, claim, { actor })
  return { actor, taskId, lease: task?.lease ?? '' }
}

export default [
  example(startImport, async (world) => ({ actor: world.worker(), input: newImport(world) })),
  example(forgetRowErrors, async (world) => ({
    actor: world.worker(),
    input: { taskId: await startedTask(world) },
  })),
  example(claimTask, async (world) => ({
    actor: world.worker(),
    input: { taskId: await startedTask(world), owner: 'proof', from: 'anybody' as const },
  })),
  example(failStep, async (world) => {
    const { actor, ...held } = await claimedTask(world)
    const problem = { problem: 'The file is gone.', problemCode: null, problemValues: null }
    return { actor, input: { ...held, isFinal: true, ...problem } }
  }),
  example(releaseTask, async (world) => {
    const { actor, ...held } = await claimedTask(world)
    return { actor, input: held }
  }),
  example(cancelTask, async (world) => ({
    actor: await newStaff(world.kernel),
    input: { taskId: await startedTask(world) },
  })),
  example(forgetTask, async (world) => {
    const actor = world.worker()
    const taskId = await startedTask(world)
    await execute(world.kernel, cancelTask, { taskId }, { actor: await newStaff(world.kernel) })
    await world.kernel.database.write((transaction) =>
      transaction
        .updateTable('tasks_task')
        .set({ ended_at: '2020-01-01 00:00:00.000' })
        .where('id', '=', taskId)
        .execute(),
    )
    return { actor, input: { taskId } }
  }),
  example(retryTask, async (world) => {
    const actor = await newStaff(world.kernel)
    const input = { taskId: await startedTask(world) }
    await execute(world.kernel, cancelTask, input, { actor })
    return { actor, input }
  }),
]
