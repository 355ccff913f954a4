import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Person } from '#lib/kernel/actor.ts'
import { command } from '#lib/kernel/command.ts'
import { execute } from '#lib/kernel/execute.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { countEffects, leaveEffect } from '#tests/support/effects.ts'
import { system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { rivalKernels } from '#tests/support/rival-kernels.ts'
import type { SeededRandom } from '#tests/support/seeded-random.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'
import { cancelTask } from './commands/cancel-task.ts'
import { claimTask } from './commands/claim-task.ts'
import { retryTask } from './commands/retry-task.ts'
import type { TaskRunner, TaskStep } from './contract.ts'
import { taskKind, taskStarter } from './contract.ts'
import domain from './domain.ts'
import { leaseMilliseconds } from './lease.ts'
import { steerTasks } from './permissions.ts'
import { findTask } from './queries/find-task.ts'
import { workOnTask } from './work-on-task.ts'
import workOnTasks from './work-on-tasks.ts'

const rows = 12
const where = z.object({ row: z.number() }).nullable()
type Apply = NonNullable<TaskStep['apply']>

/** Leaves one effect for each row, in steps of two. */
const leaveTwo: Apply = async (ctx, checkpoint) => {
  const row = (where.parse(checkpoint)?.row ?? 0) + 2
  await leaveEffect(ctx)
  await leaveEffect(ctx)
  return { checkpoint: { row }, done: BigInt(row), total: BigInt(rows), items: row, figures: { row } }
}

function runner(apply: Apply, onStep: (row: number) => Promise<void> | void = () => {}): TaskRunner {
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

function plugins(code: TaskRunner, needs: Permission = steerTasks) {
  const kind = taskKind({
    id: 'counting.count',
    title: 'counting.task',
    needs,
    resultWords: 'counting.figures',
    load: async () => ({ default: code }),
  })
  return [domain, definePlugin({ id: 'counting', title: 'Counting', contributes: [kind] })]
}

const start = command({
  id: 'counting.start',
  needs: 'anyone',
  input: z.strictObject({ key: z.string().max(40), to: z.int().max(1000) }),
  async run(ctx, { key, to }) {
    const starter = await ctx.port(taskStarter)
    return starter.start(ctx, 'counting.count', { to }, { key, subject: 'Rows' })
  },
})

const startOne = async (kernel: TestKernel, key = 'one') =>
  (await execute(kernel, start, { key, to: rows }, { actor: system })).taskId

const runOf = (kernel: TestKernel) => backgroundRun(kernel, 'tasks', () => false)

function shown(kernel: TestKernel, taskId: string) {
  return runOf(kernel).ask(findTask, { taskId })
}

describeEachDatabase('a long task', (open, dialect) => {
  test('leaves each effect once and its figures at the end', async () => {
    const kernel = testKernel(await open(), plugins(runner(leaveTwo)))
    const taskId = await startOne(kernel)
    await workOnTasks(runOf(kernel))
    expect(await countEffects(kernel)).toBe(rows)
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'done', figures: { rows }, items: rows })
  })

  test('is one task under one key, and is not started with what does not fit', async () => {
    const kernel = testKernel(await open(), plugins(runner(leaveTwo)))
    expect(await startOne(kernel)).toBe(await startOne(kernel))
    expect(await startOne(kernel, 'two')).not.toBe(await startOne(kernel))
    const unfit = execute(kernel, start, { key: 'three', to: 999 }, { actor: system })
    await expect(unfit).rejects.toMatchObject({ code: 'tasks.unfit-input' })
  })

  test('that is cancelled takes no further step, and goes on from there when it is tried again', async () => {
    const code = runner(leaveTwo, async (row) => {
      if (row === 6 && !isCancelled) await execute(kernel, cancelTask, { taskId }, { actor: system })
      isCancelled ||= row === 6
    })
    let isCancelled = false
    const kernel = testKernel(await open(), plugins(code))
    const taskId = await startOne(kernel)
    await workOnTasks(runOf(kernel))
    expect(await countEffects(kernel)).toBe(6)
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'cancelled', items: 6 })
    await execute(kernel, retryTask, { taskId }, { actor: system })
    await workOnTasks(runOf(kernel))
    expect(await countEffects(kernel)).toBe(rows)
  })

  test('rests after a failure, fails after many, and goes on where it was when it is tried again', async () => {
    let isBroken = true
    const code = runner(async (ctx, checkpoint) => {
      if (isBroken && where.parse(checkpoint)?.row === 4) throw new Error('The shelf is empty.')
      return leaveTwo(ctx, checkpoint)
    })
    const kernel = testKernel(await open(), plugins(code))
    const taskId = await startOne(kernel)
    await workOnTasks(runOf(kernel))
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'waiting', problem: 'The shelf is empty.' })
    await workOnTasks(runOf(kernel))
    expect(kernel.reports).toHaveLength(1)
    for (let round = 0; round < 8; round += 1) {
      kernel.clock.advance(600_000)
      await workOnTasks(runOf(kernel))
    }
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'failed', items: 4 })
    isBroken = false
    await execute(kernel, retryTask, { taskId }, { actor: system })
    await workOnTasks(runOf(kernel))
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'done', problem: null })
    expect(await countEffects(kernel)).toBe(rows)
  })

  test('is steered by nobody who may not start its kind', async () => {
    const countRows: Permission = { id: 'counting.count-rows', description: 'Count.', grantedTo: [] }
    const kernel = testKernel(await open(), plugins(runner(leaveTwo), countRows))
    const taskId = await startOne(kernel)
    const actor = staffWith(steerTasks)
    for (const order of [cancelTask, retryTask]) {
      await expect(execute(kernel, order, { taskId }, { actor })).rejects.toMatchObject({
        code: 'tasks.not-yours',
      })
    }
    await execute(kernel, cancelTask, { taskId }, { actor: staffWith(steerTasks, countRows) })
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'cancelled' })
  })

  test('that is refused fails at once with that sentence', async () => {
    const code = runner(() => Promise.reject(new Refused('counting.no', 'Count something else.')))
    const kernel = testKernel(await open(), plugins(code))
    const taskId = await startOne(kernel)
    await workOnTasks(runOf(kernel))
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'failed', problem: 'Count something else.' })
  })

  test('is given back by a process that ends, and another one goes on at once', async () => {
    const kernel = testKernel(await open(), plugins(runner(leaveTwo)))
    const taskId = await startOne(kernel)
    let steps = 0
    await workOnTasks(backgroundRun(kernel, 'tasks', () => (steps += 1) > 3))
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'waiting' })
    await workOnTasks(runOf(kernel))
    expect(await countEffects(kernel)).toBe(rows)
  })

  test('that ends every process is given up', async () => {
    const kernel = testKernel(await open(), plugins(runner(leaveTwo)))
    const taskId = await startOne(kernel)
    const claim = { taskId, owner: 'short-lived', from: 'whoever-left-it' } as const
    for (let life = 0; life < 7; life += 1) {
      await runOf(kernel).execute(claimTask, claim)
      kernel.clock.advance(leaseMilliseconds + 1)
    }
    await workOnTasks(runOf(kernel))
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'failed', problemCode: 'tasks.deadly' })
  })

  describe('in any storm of kills, cancellations and processes that hang', () => {
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
      const { clock, first, second } = await rivalKernels(dialect, plugins(code))
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
  })
})

function staffWith(...rights: readonly Permission[]): Person {
  return {
    type: 'person',
    personId: 'ada',
    name: 'Ada',
    isStaff: true,
    companyId: null,
    companyName: null,
    permissions: new Set(rights.map(({ id }) => id)),
  }
}

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
