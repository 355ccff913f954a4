import { expect, test } from 'vitest'
import type { Person } from '#lib/kernel/actor.ts'
import { execute } from '#lib/kernel/execute.ts'
import { Busy, Refused } from '#lib/kernel/refused.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { countEffects } from '#tests/support/effects.ts'
import { system } from '#tests/support/factories/actor.ts'
import { testKernel } from '#tests/support/kernel.ts'
import {
  countingPlugins,
  leaveTwo,
  rows,
  runner,
  runOf,
  shown,
  startCounting,
  startOne,
  where,
} from '#tests/support/task-scene.ts'
import { somePerson } from '#tests/support/factories/some-person.ts'
import { cancelTask } from './commands/cancel-task.ts'
import { claimTask } from './commands/claim-task.ts'
import { retryTask } from './commands/retry-task.ts'
import type { TaskRunner } from './contract.ts'
import { leaseMilliseconds } from './lease.ts'
import { steerTasks } from './permissions.ts'
import workOnTasks from './work-on-tasks.ts'

describeEachDatabase('a long task', (open) => {
  test('leaves each effect once and its figures at the end', async () => {
    const kernel = testKernel(await open(), countingPlugins(runner(leaveTwo)))
    const taskId = await startOne(kernel)
    await workOnTasks(runOf(kernel))
    expect(await countEffects(kernel)).toBe(rows)
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'done', figures: { rows }, items: rows })
  })

  test('is one task under one key, and is not started with what does not fit', async () => {
    const kernel = testKernel(await open(), countingPlugins(runner(leaveTwo)))
    expect(await startOne(kernel)).toBe(await startOne(kernel))
    expect(await startOne(kernel, 'two')).not.toBe(await startOne(kernel))
    const unfit = execute(kernel, startCounting, { key: 'three', to: 999 }, { actor: system })
    await expect(unfit).rejects.toMatchObject({ code: 'tasks.unfit-input' })
  })

  test('that is cancelled takes no further step, and goes on from there when it is tried again', async () => {
    const code = runner(leaveTwo, async (row) => {
      if (row === 6 && !isCancelled) await execute(kernel, cancelTask, { taskId }, { actor: system })
      isCancelled ||= row === 6
    })
    let isCancelled = false
    const kernel = testKernel(await open(), countingPlugins(code))
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
    const kernel = testKernel(await open(), countingPlugins(code))
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
    const kernel = testKernel(await open(), countingPlugins(runner(leaveTwo), countRows))
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
    const kernel = testKernel(await open(), countingPlugins(code))
    const taskId = await startOne(kernel)
    await workOnTasks(runOf(kernel))
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'failed', problem: 'Count something else.' })
  })

  test('that finds the database busy does not fail: it rests and goes on', async () => {
    let isBusy = true
    const code = runner(async (ctx, checkpoint) => {
      if (isBusy) throw new Busy(new Error('All connections are busy.'))
      return leaveTwo(ctx, checkpoint)
    })
    const kernel = testKernel(await open(), countingPlugins(code))
    const taskId = await startOne(kernel)
    await workOnTasks(runOf(kernel))
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'waiting', problemCode: 'kernel.busy' })
    isBusy = false
    kernel.clock.advance(5_000)
    await workOnTasks(runOf(kernel))
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'done', problem: null })
    expect(await countEffects(kernel)).toBe(rows)
  })

  test('is given back by a process that ends, and another one goes on at once', async () => {
    const kernel = testKernel(await open(), countingPlugins(runner(leaveTwo)))
    const taskId = await startOne(kernel)
    let steps = 0
    await workOnTasks(backgroundRun(kernel, 'tasks', () => (steps += 1) > 3))
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'waiting' })
    await workOnTasks(runOf(kernel))
    expect(await countEffects(kernel)).toBe(rows)
  })

  test('is not given up because processes end in an orderly way, however often before a step was kept', async () => {
    let isPassingOver = true
    const counting = runner(leaveTwo)
    const code: TaskRunner = {
      ...counting,
      async *steps(run) {
        if (isPassingOver) yield {}
        else yield* counting.steps(run)
      },
    }
    const kernel = testKernel(await open(), countingPlugins(code))
    const taskId = await startOne(kernel)
    for (let life = 0; life < 10; life += 1) {
      let calls = 0
      await workOnTasks(backgroundRun(kernel, 'tasks', () => (calls += 1) > 1))
      expect(await shown(kernel, taskId)).toMatchObject({ state: 'waiting', attempts: 0 })
    }
    isPassingOver = false
    await workOnTasks(runOf(kernel))
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'done' })
  })

  test('that a killed process had in hand goes on within half a minute', async () => {
    const kernel = testKernel(await open(), countingPlugins(runner(leaveTwo)))
    const taskId = await startOne(kernel)
    await runOf(kernel).execute(claimTask, { taskId, owner: 'killed', from: 'whoever-left-it' })
    kernel.clock.advance(29_000)
    await workOnTasks(runOf(kernel))
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'running' })
    kernel.clock.advance(2_000)
    await workOnTasks(runOf(kernel))
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'done' })
  })

  test('that ends every process is given up', async () => {
    const kernel = testKernel(await open(), countingPlugins(runner(leaveTwo)))
    const taskId = await startOne(kernel)
    const claim = { taskId, owner: 'short-lived', from: 'whoever-left-it' } as const
    for (let life = 0; life < 7; life += 1) {
      await runOf(kernel).execute(claimTask, claim)
      kernel.clock.advance(leaseMilliseconds + 1)
    }
    await workOnTasks(runOf(kernel))
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'failed', problemCode: 'tasks.deadly' })
  })
})

function staffWith(...rights: readonly Permission[]): Person {
  return somePerson({
    personId: 'ada',
    name: 'Ada',
    isStaff: true,
    permissions: new Set(rights.map(({ id }) => id)),
  })
}
