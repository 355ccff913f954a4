import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { countEffects, leaveEffect } from '#tests/support/effects.ts'
import { system } from '#tests/support/factories/actor.ts'
import { newGate } from '#tests/support/gate.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { command } from './command.ts'
import { execute } from './execute.ts'
import type { Kernel } from './kernel.ts'
import { definePlugin } from './plugin.ts'
import type { BackgroundRun } from './shell.ts'
import { background, job } from './shell.ts'
import type { Handler } from './token.ts'
import { event, on } from './token.ts'
import type { Worker } from './repeat.ts'
import { startWorker } from './worker.ts'

const told = event('test.told', z.strictObject({}))

const tell = command({
  id: 'test.tell',
  needs: 'anyone',
  input: z.strictObject({}),
  run: async (ctx) => ctx.emit(told, {}),
})

const listener = (id: string, run: Handler<object>) =>
  definePlugin({ id, title: id, contributes: [on(told, async () => ({ default: run }))] })

const patient = { timeout: 10_000 }

const sound = listener('sound', (ctx) => leaveEffect(ctx))

describeEachDatabase('the worker', (open) => {
  test('delivers facts while a job takes its time', async () => {
    const gate = newGate()
    const work = vi.fn(() => gate.opened)
    const slow = definePlugin({
      id: 'slow',
      title: 'Slow',
      contributes: [job({ id: 'slow.job', every: 'day', load: async () => ({ default: work }) })],
    })
    const kernel = testKernel(await open(), [slow, sound])
    const { worker } = start(kernel)
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1), patient)
    await execute(kernel, tell, {}, { actor: system })
    worker.wake()
    await vi.waitFor(async () => expect(await countEffects(kernel)).toBe(1), patient)
    gate.open()
  })

  test('begins what plugins add, and tells it when the process ends', async () => {
    const begun: BackgroundRun[] = []
    const work = async (run: BackgroundRun) => void begun.push(run)
    const busy = definePlugin({
      id: 'busy',
      title: 'Busy',
      contributes: [background({ id: 'busy.work', load: async () => ({ default: work }) })],
    })
    const { worker } = start(testKernel(await open(), [busy]))
    await vi.waitFor(() => expect(begun).toHaveLength(1), patient)
    expect(begun[0]?.isStopping()).toBe(false)
    await worker.stop()
    expect(begun[0]?.isStopping()).toBe(true)
  })

  test('gives up a listener that never ends, and goes on with the others', async () => {
    const hanging = listener('hanging', () => newGate().opened)
    const kernel = testKernel(await open({ longestMilliseconds: 100 }), [hanging, sound])
    await execute(kernel, tell, {}, { actor: system })
    const { reports } = start(kernel)
    await vi.waitFor(async () => expect(await countEffects(kernel)).toBe(1), patient)
    await vi.waitFor(
      async () => expect(await errorOf(kernel, 'hanging/test.told')).toContain('too long'),
      patient,
    )
    expect(reports).toEqual([])
  })

  test('reports what it did not expect, and goes on', async () => {
    const database = await open()
    const read = vi.fn(database.read).mockRejectedValueOnce(new Error('The database is away.'))
    const kernel = testKernel({ ...database, read: read as typeof database.read }, [sound])
    await execute(kernel, tell, {}, { actor: system })
    const { reports, worker } = start(kernel)
    await vi.waitFor(() => expect(reports).toEqual([new Error('The database is away.')]), patient)
    worker.wake()
    await vi.waitFor(async () => expect(await countEffects(kernel)).toBe(1), patient)
  })
})

function start(kernel: Kernel): { readonly worker: Worker; readonly reports: readonly unknown[] } {
  const reports: unknown[] = []
  const worker = startWorker(kernel, (error) => reports.push(error))
  onTestFinished(() => worker.stop())
  return { worker, reports }
}

async function errorOf(kernel: Kernel, subscriber: string): Promise<string | null> {
  const row = await kernel.database.read((reader) =>
    reader
      .selectFrom('kernel_delivery')
      .select('last_error as lastError')
      .where('subscriber', '=', subscriber)
      .executeTakeFirstOrThrow(),
  )
  return row.lastError
}
