import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import type { Database } from '#lib/kernel/database/contract.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { query } from '#lib/kernel/command.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import { permission, settings, settingsGroup } from '#lib/kernel/shell.ts'
import { startTail } from '#lib/kernel/tail.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { somePerson } from '#tests/support/factories/some-person.ts'
import { changeSettings } from './commands/change-settings.ts'
import settingsDomain from './domain.ts'
import { findSettings } from './queries/find-settings.ts'
import { listSettings } from './queries/list-settings.ts'

const setUpDesk: Permission = { id: 'test.set-up-desk', description: 'Set up the desk.', grantedTo: [] }

const deskSettings = settingsGroup({
  id: 'test.desk',
  title: 'test.settings.desk.title',
  schema: z.strictObject({
    greeting: z.string().max(20).default('Welcome'),
    days: z.int().min(1).max(30).default(14),
  }),
  needs: setUpDesk,
})

const readDesk = query({
  id: 'test.read-desk',
  needs: 'anyone',
  input: z.strictObject({}),
  run: (ctx) => ctx.settings(deskSettings),
})

const desk = definePlugin({
  id: 'test',
  title: 'Test',
  contributes: [permission(setUpDesk), settings(deskSettings)],
})

const defaults = { greeting: 'Welcome', days: 14 }

describeEachDatabase('settings', (open) => {
  test('are the defaults until somebody decides', async () => {
    const kernel = kernelOn(await open())
    expect(await read(kernel)).toEqual(defaults)
    expect(await find(kernel)).toMatchObject({ version: 0, fields: [{ value: 'Welcome' }, { value: '14' }] })
  })

  test('hold once they are changed', async () => {
    const kernel = kernelOn(await open())
    expect(await change(kernel, 0, { days: 3 })).toEqual({ version: 1 })
    expect(await change(kernel, 1, { days: 4, greeting: 'Hello' })).toEqual({ version: 2 })
    expect(await read(kernel)).toEqual({ greeting: 'Hello', days: 4 })
  })

  test('of two tabs the second is refused, and the first stays', async () => {
    const kernel = kernelOn(await open())
    await change(kernel, 0, { days: 3 })
    for (const version of [0, 2]) {
      await expect(change(kernel, version, { days: 5 })).rejects.toMatchObject({
        code: 'kernel.stale-version',
      })
    }
    expect(await read(kernel)).toMatchObject({ days: 3 })
  })

  test('that do not fit the schema are refused by field, and nothing is kept', async () => {
    const kernel = kernelOn(await open())
    await expect(change(kernel, 0, { days: 31, greeting: 'Hello' })).rejects.toMatchObject({
      problems: [{ path: 'days', code: 'too_big', limit: 30 }],
    })
    await expect(change(kernel, 0, { colour: 'red' })).rejects.toMatchObject({ code: 'kernel.invalid-input' })
    expect(await read(kernel)).toEqual(defaults)
  })

  test('every process follows within a second, and reads them out of its memory', async () => {
    const database = await open()
    const [first, second] = [kernelOn(database), kernelOn(database)]
    const tails = [first, second].map((kernel) => startTail(kernel, (error) => kernel.report(error)))
    onTestFinished(async () => void (await Promise.all(tails.map((tail) => tail.stop()))))
    for (const kernel of [first, second]) expect(await read(kernel)).toEqual(defaults)
    await change(first, 0, { days: 7 })
    for (const [index, kernel] of [first, second].entries()) {
      await vi.waitFor(async () => expect(await read(kernel)).toMatchObject({ days: 7 }))
      await tails[index]?.stop()
    }
    const before = database.statementCount()
    for (const kernel of [first, second]) await read(kernel)
    expect(database.statementCount()).toBe(before)
  })

  test('a process that does not hear reads the database', async () => {
    const database = await open()
    const [first, second] = [kernelOn(database), kernelOn(database)]
    expect(await read(second)).toEqual(defaults)
    await change(first, 0, { days: 7 })
    expect(await read(second)).toMatchObject({ days: 7 })
  })

  test('what no longer fits falls back to its default, and the operators hear of it', async () => {
    const database = await open()
    const kernel = kernelOn(database)
    await change(kernel, 0, { days: 7, greeting: 'Hello' })
    await database.write((transaction) =>
      transaction.updateTable('kernel_setting').set({ value: '{"days":900,"greeting":"Hello"}' }).execute(),
    )
    expect(await read(kernel)).toEqual({ greeting: 'Hello', days: 14 })
    expect(kernel.reports.map(String)).toEqual([
      expect.stringContaining('"test.desk": what is stored for days'),
    ])
  })

  test('a group that is not the actor’s to see reads as missing', async () => {
    const kernel = kernelOn(await open())
    const actor = somePerson({
      personId: 'p',
      name: 'Pat',
      isStaff: true,
      permissions: new Set(['settings.change-settings']),
    })
    expect(await ask(kernel, listSettings, {}, { actor })).toEqual([])
    expect(await ask(kernel, listSettings, {}, { actor: system })).toHaveLength(1)
    await expect(ask(kernel, findSettings, { groupId: 'test.desk' }, { actor })).rejects.toMatchObject({
      code: 'kernel.not-found',
    })
    const input = { groupId: 'test.desk', expectedVersion: 0, fields: [] }
    await expect(execute(kernel, changeSettings, input, { actor })).rejects.toMatchObject({
      code: 'kernel.not-found',
    })
  })
})

function kernelOn(database: Database): TestKernel {
  return testKernel(database, [settingsDomain, desk])
}

function read(kernel: TestKernel) {
  return ask(kernel, readDesk, {}, { actor: { type: 'guest' } })
}

function find(kernel: TestKernel) {
  return ask(kernel, findSettings, { groupId: 'test.desk' }, { actor: system })
}

function change(
  kernel: TestKernel,
  expectedVersion: number,
  values: Readonly<Record<string, string | number>>,
) {
  const fields = Object.entries(values).map(([name, value]) => ({ name, value }))
  return execute(kernel, changeSettings, { groupId: 'test.desk', expectedVersion, fields }, { actor: system })
}
