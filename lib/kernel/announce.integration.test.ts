import { expect, test } from 'vitest'
import { z } from 'zod'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { command } from './command.ts'
import { deliverFacts } from './deliver-facts.ts'
import { execute } from './execute.ts'
import { forgetOldJob } from './forget-old-job.ts'
import { definePlugin } from './plugin.ts'
import { runJobs } from './run-jobs.ts'
import { event, on } from './token.ts'

const day = 86_400_000
const told = event('test.told', z.strictObject({}))

const announce = command({
  id: 'test.announce',
  needs: 'anyone',
  input: z.strictObject({ key: z.string().max(200) }),
  async run(ctx, { key }) {
    ctx.announce('test.things', key)
    ctx.emit(told, {})
  },
})

const plugin = definePlugin({
  id: 'test',
  title: 'Test',
  contributes: [
    forgetOldJob,
    on(told, async () => ({ default: async (ctx) => ctx.announce('test.things', 'of the handler') })),
  ],
})

describeEachDatabase('news', (open) => {
  test('of a handler are stored with what it did', async () => {
    const kernel = testKernel(await open(), [plugin])
    await execute(kernel, announce, { key: 'of the command' }, { actor: system })
    await deliverFacts(kernel)
    expect(await keys(kernel)).toEqual(['of the command', 'of the handler'])
  })

  test('that cannot be stored whole are refused with the change', async () => {
    const kernel = testKernel(await open(), [plugin])
    const input = { key: 'x'.repeat(121) }
    await expect(execute(kernel, announce, input, { actor: system })).rejects.toThrow('Shorten the key')
    expect(await keys(kernel)).toEqual([])
  })

  test('are forgotten after a week', async () => {
    const kernel = testKernel(await open(), [plugin])
    await execute(kernel, announce, { key: 'old' }, { actor: system })
    kernel.clock.advance(day)
    await execute(kernel, announce, { key: 'young' }, { actor: system })
    kernel.clock.advance(6 * day + 1)
    await runJobs(kernel)
    expect(await keys(kernel)).toEqual(['young'])
  })
})

async function keys(kernel: TestKernel): Promise<readonly string[]> {
  const rows = await kernel.database.read((reader) =>
    reader.selectFrom('kernel_change').select('key').orderBy('key').execute(),
  )
  return rows.map((row) => row.key)
}
