import { expect, test } from 'vitest'
import { files as filesPort } from '#lib/files/contract.ts'
import { execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { runJobs } from '#lib/kernel/run-jobs.ts'
import { changeSettings } from '#lib/settings/commands/change-settings.ts'
import settings from '#lib/settings/domain.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { countEffects } from '#tests/support/effects.ts'
import { system } from '#tests/support/factories/actor.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { rivalKernels } from '#tests/support/rival-kernels.ts'
import { countingPlugins, leaveTwo, rows, runner, runOf, shown, startOne } from '#tests/support/task-scene.ts'
import { cancelTask } from './commands/cancel-task.ts'
import { forgetTask } from './commands/forget-task.ts'
import { retryTask } from './commands/retry-task.ts'
import type { TaskRunner } from './contract.ts'
import { listOldTasks } from './queries/list-old-tasks.ts'
import { taskRetention } from './settings.ts'
import workOnTasks from './work-on-tasks.ts'

const day = 86_400_000

/** Leaves a file of each kind behind. */
const filing: TaskRunner = {
  ...runner(leaveTwo),
  async finish(ctx, { taskId }) {
    const keeper = await ctx.port(filesPort)
    const save = (name: string) =>
      keeper.save(ctx, Buffer.from(name), {
        name,
        subject: { kind: 'tasks.task', id: taskId },
        companyId: null,
      })
    const { fileId: resultFileId } = await save('result.csv')
    const { fileId: errorFileId } = await save('errors.csv')
    return { figures: { rows }, resultFileId, errorFileId }
  },
}

async function fileNames({ database }: Kernel): Promise<readonly string[]> {
  const found = await database.read((reader) =>
    reader.selectFrom('files_file').select('name').orderBy('name').execute(),
  )
  return found.map(({ name }) => name)
}

async function taskIds({ database }: Kernel): Promise<readonly string[]> {
  const found = await database.read((reader) =>
    reader.selectFrom('tasks_task').select('id').orderBy('id').execute(),
  )
  return found.map(({ id }) => id)
}

describeEachDatabase('tasks that are over', (open, dialect) => {
  test('are forgotten after ninety days with the files that they left behind, and no day before', async () => {
    const kernel = testKernel(await open(), countingPlugins(filing))
    const taskId = await startOne(kernel)
    await workOnTasks(runOf(kernel))
    kernel.clock.advance(89 * day)
    await runJobs(kernel)
    expect(await shown(kernel, taskId)).toMatchObject({ state: 'done' })
    expect(await fileNames(kernel)).toEqual(['errors.csv', 'result.csv'])
    kernel.clock.advance(2 * day)
    await runJobs(kernel)
    await expect(shown(kernel, taskId)).rejects.toThrow('kernel.not-found')
    expect(await fileNames(kernel)).toEqual([])
    expect(kernel.reports).toEqual([])
  })

  test('are kept for as long as the shop decides', async () => {
    const kernel = testKernel(await open(), [...countingPlugins(filing), settings])
    await startOne(kernel)
    await workOnTasks(runOf(kernel))
    const fields = [{ name: 'keptDays', value: 7 }]
    const change = { groupId: taskRetention.id, expectedVersion: 0, fields }
    await execute(kernel, changeSettings, change, { actor: system })
    kernel.clock.advance(8 * day)
    await runJobs(kernel)
    expect(await taskIds(kernel)).toEqual([])
  })

  test('go in batches, and those that wait or that cannot be forgotten hold up nobody', async () => {
    let poisoned = ''
    const code: TaskRunner = {
      ...runner(leaveTwo),
      async forget(_ctx, { taskId }) {
        if (taskId === poisoned) throw new Error('The plugin is broken.')
      },
    }
    const kernel = testKernel(await open(), countingPlugins(code))
    const waiting = await startOne(kernel, 'waiting')
    for (let count = 0; count < 103; count += 1) {
      const taskId = await startOne(kernel, `key.${count}`)
      poisoned ||= taskId
      await execute(kernel, cancelTask, { taskId }, { actor: system })
    }
    kernel.clock.advance(91 * day)
    await runJobs(kernel)
    expect(await taskIds(kernel)).toEqual([waiting, poisoned].toSorted())
    expect(kernel.reports).toHaveLength(1)
  })

  test('of a plugin that is not installed stay until it is: only it knows what they hold', async () => {
    const database = await open()
    const kernel = testKernel(database, countingPlugins(filing))
    await startOne(kernel)
    await workOnTasks(runOf(kernel))
    kernel.clock.advance(91 * day)
    const without = testKernel(database, countingPlugins(filing).slice(0, 2), { clock: kernel.clock })
    expect(await runOf(without).ask(listOldTasks, { afterId: '' })).toEqual([])
    expect(await runOf(kernel).ask(listOldTasks, { afterId: '' })).toHaveLength(1)
  })

  test('are either taken up again or forgotten, never both', async () => {
    const { clock, first, second } = await rivalKernels(dialect, countingPlugins(runner(leaveTwo)))
    for (let round = 0; round < 10; round += 1) {
      const taskId = await startOne(first, `key.${round}`)
      await execute(first, cancelTask, { taskId }, { actor: system })
      clock.advance(91 * day)
      const before = await countEffects(first)
      const [retried] = await Promise.allSettled([
        execute(second, retryTask, { taskId }, { actor: system }),
        execute(first, forgetTask, { taskId }, { actor: system }),
      ])
      await workOnTasks(runOf(first))
      expect(await taskIds(first)).toHaveLength(retried.status === 'fulfilled' ? 1 : 0)
      const effects = (await countEffects(first)) - before
      expect(effects).toBe(retried.status === 'fulfilled' ? rows : 0)
      clock.advance(91 * day)
      await execute(first, forgetTask, { taskId }, { actor: system })
    }
  })
})
