import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import files from '#lib/files/domain.ts'
import { files as filesPort } from '#lib/files/contract.ts'
import { execute } from '#lib/kernel/execute.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import { runJobs } from '#lib/kernel/run-jobs.ts'
import { cancelTask } from '#lib/tasks/commands/cancel-task.ts'
import { retryTask } from '#lib/tasks/commands/retry-task.ts'
import tasks from '#lib/tasks/domain.ts'
import { steerTasks } from '#lib/tasks/permissions.ts'
import { findTask } from '#lib/tasks/queries/find-task.ts'
import workOnTasks from '#lib/tasks/work-on-tasks.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { startImport } from './commands/start-import.ts'
import type { ImportHandler } from './contract.ts'
import { importer } from './contract.ts'
import imports from './domain.ts'
import type { ImportOrderInput } from './import-input.ts'

const day = 86_400_000
const rowCount = 500
const line = z.object({ name: z.string().max(20), price: z.string().max(20).optional() })

/** `price` and `special` on every row: which of them is brought in hangs on the columns that are chosen. */
const content = Buffer.from(
  ['name;price;special', ...Array.from({ length: rowCount }, (_, row) => `P-${row};old;new`)].join('\n'),
)

describeEachDatabase('an import that is interrupted', (open) => {
  let kernel: TestKernel
  let prices: string[]
  let isBroken: boolean

  const handler: ImportHandler = {
    rowSchema: () => line.refine(({ name }) => name !== 'P-3', 'is not sold any more'),
    keyOf: (row) => line.parse(row).name,
    weightOf: () => 1,
    async importRows(_ctx, batch) {
      if (isBroken) throw new Refused('shelf.broken', 'Repair the shelf.')
      prices.push(...batch.map(({ row }) => line.parse(row).price ?? ''))
      return { created: batch.length, updated: 0, unchanged: 0, refused: [] }
    },
  }
  const field = { kind: 'text', synonyms: [] } as const
  const shelf = definePlugin({
    id: 'shelf',
    title: 'Shelf',
    contributes: [
      importer({
        id: 'shelf.things',
        title: 'shelf.title',
        needs: steerTasks,
        fields: [
          { ...field, name: 'name', label: 'shelf.name', isRequired: true },
          { ...field, name: 'price', label: 'shelf.price', isRequired: false },
        ],
        load: async () => ({ default: handler }),
      }),
    ],
  })

  beforeEach(async () => {
    kernel = testKernel(await open(), [files, imports, tasks, shelf])
    prices = []
    isBroken = false
  })

  const run = () => backgroundRun(kernel, 'test', () => false)
  const work = () => workOnTasks(run())
  const oneStep = () => {
    let steps = 0
    return workOnTasks(backgroundRun(kernel, 'tasks', () => (steps += 1) > 1))
  }
  const stateOf = async (taskId: string) => run().ask(findTask, { taskId })

  async function begin(change: Partial<ImportOrderInput> = {}, missingBytes = 0): Promise<string> {
    const source = (async function* () {
      yield content.subarray(0, content.length - missingBytes)
    })()
    const { contentId } = await (await run().port(filesPort)).upload(run(), source)
    return start({
      file: { at: 'content', contentId, name: 'things.csv', byteLength: content.length },
      ...change,
    })
  }

  async function start(change: Pick<ImportOrderInput, 'file'> & Partial<ImportOrderInput>): Promise<string> {
    const order: ImportOrderInput = {
      importer: 'shelf.things',
      options: {},
      source: 'supplier',
      shape: { format: 'csv', isPacked: false, encoding: 'utf-8' },
      ...change,
    }
    const lane = order.file.at === 'path' ? 'command-line' : 'background'
    const input = { order, key: kernel.newId(), lane, subject: 'things.csv' } as const
    const { taskId } = await execute(kernel, startImport, input, { actor: system })
    return taskId
  }

  async function held() {
    return kernel.database.read(async (reader) => ({
      files: (await reader.selectFrom('files_file').select('name').execute()).map(({ name }) => name),
      contents: (await reader.selectFrom('files_content').select('id').execute()).length,
      rowErrors: (await reader.selectFrom('imports_row_error').select('task_id').execute()).length,
    }))
  }

  test('keeps its file as long as it can be tried again, and brings in the rest then', async () => {
    const taskId = await begin()
    await oneStep()
    isBroken = true
    await work()
    expect(await stateOf(taskId)).toMatchObject({ state: 'failed', problemCode: 'shelf.broken' })
    kernel.clock.advance(89 * day)
    await runJobs(kernel)
    isBroken = false
    await execute(kernel, retryTask, { taskId }, { actor: system })
    await work()
    expect(await stateOf(taskId)).toMatchObject({ state: 'done', figures: { created: rowCount - 1 } })
    expect(prices).toHaveLength(rowCount - 1)
  })

  test.each(['failed', 'cancelled'])('gives its file back long after it was %s', async (state) => {
    const taskId = await begin()
    await oneStep()
    isBroken = true
    if (state === 'failed') await work()
    else await execute(kernel, cancelTask, { taskId }, { actor: system })
    expect(await stateOf(taskId)).toMatchObject({ state })
    kernel.clock.advance(91 * day)
    expect(await held()).toEqual({ files: ['things.csv'], contents: 1, rowErrors: 1 })
    await runJobs(kernel)
    kernel.clock.advance(2 * day)
    await runJobs(kernel)
    expect(await held()).toEqual({ files: [], contents: 0, rowErrors: 0 })
    expect(kernel.reports).toEqual([])
  })

  test('reads the rest as it read the beginning, whatever is chosen for other files meanwhile', async () => {
    const taskId = await begin()
    await oneStep()
    const other = { at: 'path', path: 'other.csv', hash: 'd'.repeat(64) } as const
    await start({ file: other, columns: { name: 'name', price: 'special' } })
    await work()
    expect(await stateOf(taskId)).toMatchObject({ state: 'done' })
    expect(new Set(prices)).toEqual(new Set(['old']))
    await begin()
    await work()
    expect(prices.at(-1)).toBe('new')
  })

  test('is not done when its stored file lacks its end', async () => {
    const taskId = await begin({}, 100)
    await work()
    expect(await stateOf(taskId)).toMatchObject({ state: 'failed', problemCode: 'imports.file-changed' })
  })
})
