import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { takeAllowance } from './allowance.ts'
import { command } from './command.ts'
import { deliverFacts } from './deliver-facts.ts'
import { execute } from './execute.ts'
import { forgetOldJob } from './forget-old-job.ts'
import { forgetOld } from './forget-old.ts'
import { definePlugin } from './plugin.ts'
import { runJobs } from './run-jobs.ts'
import { event, on } from './token.ts'

const day = 86_400_000
const told = event('test.told', z.strictObject({ name: z.string().max(20) }))

const tell = command({
  id: 'test.tell',
  needs: 'anyone',
  input: z.strictObject({ names: z.array(z.string().max(20)).max(2000) }),
  async run(ctx, { names }) {
    for (const name of names) ctx.emit(told, { name })
  },
})

const listener = definePlugin({
  id: 'test',
  title: 'Test',
  contributes: [
    forgetOldJob,
    on(told, async () => ({
      default: async (_ctx, { name }) => {
        if (name === 'stuck') throw new Error('No.')
      },
    })),
  ],
})

describeEachDatabase('what is older than 90 days', (open) => {
  let kernel: TestKernel
  beforeAll(async () => {
    kernel = testKernel(await open(), [listener])
    await runJobs(kernel)
    await execute(kernel, tell, { names: ['old', 'stuck'] }, { actor: system, key: 'old' })
    while ((await deliverFacts(kernel)) > 0);
    kernel.clock.advance(day)
    await execute(kernel, tell, { names: ['young'] }, { actor: system, key: 'young' })
    kernel.clock.advance(89 * day + 1)
    await runJobs(kernel)
  })

  test('is forgotten once it was delivered; younger facts stay, and so does what nobody heard', async () => {
    expect(await factNames(kernel)).toEqual(['stuck', 'young'])
  })

  test('goes with the answers of that time', async () => {
    expect(await keys(kernel)).not.toContain('old')
    expect(await keys(kernel)).toContain('young')
  })

  test('is forgotten to the last, however much it is', async () => {
    const names = Array.from({ length: 600 }, (_, index) => `${index}`)
    await execute(kernel, tell, { names }, { actor: system })
    while ((await deliverFacts(kernel)) > 0);
    kernel.clock.advance(91 * day)
    await runJobs(kernel)
    expect(await factNames(kernel)).toEqual(['stuck'])
  })
})

describeEachDatabase('an allowance whose window is past', (open) => {
  const windowMilliseconds = 60_000

  test('is forgotten to the last, and one whose window runs is kept', async () => {
    const kernel = testKernel(await open(), [listener])
    const take = (name: string, milliseconds = windowMilliseconds) =>
      takeAllowance(kernel, { name, most: 1, windowMilliseconds: milliseconds })
    await runJobs(kernel)
    for (let index = 0; index < 600; index += 1) await take(`test.past ${index}`)
    await take('test.long', 7 * day)
    kernel.clock.advance(day)
    await take('test.now')
    await runJobs(kernel)
    expect(await allowanceNames(kernel)).toEqual(['test.long', 'test.now'])
    expect((await take('test.long', 7 * day)).isAllowed).toBe(false)
  })

  test('is kept an hour longer, for processes whose clock is slow', async () => {
    const kernel = testKernel(await open(), [listener])
    const forget = () => execute(kernel, forgetOld, {}, { actor: system })
    await takeAllowance(kernel, { name: 'test.past', most: 1, windowMilliseconds })
    kernel.clock.advance(3_600_000)
    await forget()
    expect(await allowanceNames(kernel)).toEqual(['test.past'])
    kernel.clock.advance(2 * windowMilliseconds)
    await forget()
    expect(await allowanceNames(kernel)).toEqual([])
  })
})

async function allowanceNames(kernel: TestKernel): Promise<readonly string[]> {
  const rows = await kernel.database.read((reader) =>
    reader.selectFrom('kernel_allowance').select('name').orderBy('name').execute(),
  )
  return rows.map((row) => row.name)
}

async function factNames(kernel: TestKernel): Promise<readonly string[]> {
  const rows = await kernel.database.read((reader) =>
    reader.selectFrom('kernel_fact').select('payload').orderBy('payload').execute(),
  )
  return rows.map((row) => told.schema.parse(JSON.parse(row.payload)).name)
}

async function keys(kernel: TestKernel): Promise<readonly string[]> {
  const rows = await kernel.database.read((reader) =>
    reader.selectFrom('kernel_answer').select('key').execute(),
  )
  return rows.map((row) => row.key)
}
