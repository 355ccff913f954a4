import { expect, test } from 'vitest'
import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { execute } from '#lib/kernel/execute.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { countEffects, leaveEffect } from '#tests/support/effects.ts'
import { system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { rivalKernels } from '#tests/support/rival-kernels.ts'
import type { SeededRandom } from '#tests/support/seeded-random.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'
import {
  countingPlugins,
  leaveTwo,
  rows,
  runner,
  runOf,
  shown,
  startOne,
  where,
} from '#tests/support/task-scene.ts'
import { cancelTask } from './commands/cancel-task.ts'
import { claimTask } from './commands/claim-task.ts'
import { retryTask } from './commands/retry-task.ts'
import type { TaskRunner } from './contract.ts'
import { leaseMilliseconds } from './lease.ts'
import { workOnTask } from './work-on-task.ts'

describeEachDatabase(
  'a long task in any storm of kills, cancellations and processes that hang',
  (_, dialect) => {
    const seeds = dialect === 'sqlite' ? 10 : 4

    test('has every effect once', { timeout: 120_000 }, async () => {
      for (let seed = 1; seed <= seeds; seed += 1) {
        expect.soft(await effectsAfterStorm(seed, runner(leaveTwo)), `seed ${seed}`).toBe(rows)
      }
    })

    test('would not, if a checkpoint were kept after its effect', { timeout: 120_000 }, async () => {
      const effects: number[] = []
      for (let seed = 1; seed <= seeds; seed += 1) {
        const code = (kernel: () => TestKernel): TaskRunner => ({
          ...runner(
            async (ctx, checkpoint) => {
              const row = (where.parse(checkpoint)?.row ?? 0) + 2
              return {
                checkpoint: { row },
                done: BigInt(row),
                total: BigInt(rows),
                items: row,
                figures: { row },
              }
            },
            async () => void (await leaveApart(kernel())),
          ),
        })
        let first: TestKernel | undefined
        const lazy = code(() => first as TestKernel)
        effects.push(await effectsAfterStorm(seed, lazy, (kernel) => (first = kernel)))
      }
      expect(effects.some((count) => count > rows)).toBe(true)
    })

    async function effectsAfterStorm(
      seed: number,
      code: TaskRunner,
      onKernel: (kernel: TestKernel) => void = () => {},
    ): Promise<number> {
      const { clock, first, second } = await rivalKernels(dialect, countingPlugins(code))
      onKernel(first)
      const taskId = await startOne(first)
      const random = seededRandom(seed)
      for (let round = 0; round < 60; round += 1) {
        const people = random.below(6) === 0 ? [cancelTask, retryTask] : [retryTask]
        await Promise.all([
          tolerate(shortLife(first, taskId, random)),
          tolerate(shortLife(second, taskId, random)),
          ...people.map((order) => tolerate(execute(first, order, { taskId }, { actor: system }))),
        ])
        clock.advance(random.pick([1000, leaseMilliseconds + 1, 700_000]))
        if ((await shown(first, taskId)).state === 'done') break
      }
      expect(await shown(first, taskId)).toMatchObject({ state: 'done', items: rows })
      return countEffects(first)
    }
  },
)

/** A process that works on the task, may hang for longer than its lease, and is killed at some command. */
async function shortLife(kernel: TestKernel, taskId: string, random: SeededRandom): Promise<void> {
  const run = runOf(kernel)
  const death = { at: random.below(9), isAfterCommit: random.below(2) === 0 }
  const hangsAt = random.below(12)
  let count = 0
  const mortal: typeof run = {
    ...run,
    execute: async (...call) => {
      count += 1
      if (count === hangsAt) kernel.clock.advance(leaseMilliseconds + 1)
      if (count > death.at || (count === death.at && !death.isAfterCommit)) throw new Error('killed')
      const answer = await run.execute(...call)
      if (count === death.at) throw new Error('killed before it heard the answer')
      return answer
    },
  }
  const task = await mortal.execute(claimTask, { taskId, owner: 'mortal', from: 'whoever-left-it' })
  if (task) await workOnTask(mortal, task, async () => {})
}

const leaveApartCommand = command({
  id: 'counting.leave',
  needs: 'anyone',
  input: z.strictObject({}),
  async run(ctx) {
    await leaveEffect(ctx)
    await leaveEffect(ctx)
  },
})

async function leaveApart(kernel: TestKernel): Promise<void> {
  await execute(kernel, leaveApartCommand, {}, { actor: system })
}

async function tolerate(work: Promise<unknown>): Promise<void> {
  await work.catch(() => {})
}
