import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { domains } from '#domains'
import { command, query } from '#lib/kernel/command.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import type { JobRun } from '#lib/kernel/shell.ts'
import { handler, on } from '#lib/kernel/token.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import { tellLate } from './commands/tell-late.ts'
import { deadlineKeeper, deadlineMissed } from './contract.ts'
import tellLateDeadlines from './jobs/tell-late.ts'

const duty = { kind: 'test.parcel', duty: 'test.send' } as const
const byId = z.strictObject({ id: z.string().max(32) })

const setDeadline = command({
  id: 'test.set-deadline',
  needs: 'anyone',
  input: byId,
  async run(ctx, { id }) {
    const keeper = await ctx.port(deadlineKeeper)
    await keeper.set(ctx, [
      {
        ...duty,
        id,
        within: { workingDays: 1 },
        permissionId: 'test.send-parcels',
        says: 'test.late',
        values: { number: id },
        href: `/admin/parcels/${id}`,
      },
    ])
  },
})

const meetDeadline = command({
  id: 'test.meet-deadline',
  needs: 'anyone',
  input: byId,
  run: async (ctx, { id }) => (await ctx.port(deadlineKeeper)).meet(ctx, { ...duty, id }),
})

const findDeadline = query({
  id: 'test.find-deadline',
  needs: 'anyone',
  input: byId,
  run: async (ctx, { id }) => (await (await ctx.port(deadlineKeeper)).find(ctx, duty, [id])).get(id),
})

const heard: { readonly subjectId: string; readonly toldCount: number }[] = []
const listener = definePlugin({
  id: 'test-listener',
  title: 'Hears of what is late',
  contributes: [
    on(deadlineMissed, async () => ({
      default: handler(deadlineMissed, async (_, { subjectId, toldCount }) =>
        heard.push({ subjectId, toldCount }),
      ),
    })),
  ],
})

describeEachDatabase('a deadline', (open) => {
  let kernel: TestKernel
  const as = { actor: system }
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, testDelivery, listener])
  })

  /** A Monday morning in Vienna, with a deadline for the close of Tuesday. */
  async function aDeadline(id: string) {
    kernel.clock.set('2027-02-01T09:00:00Z')
    await execute(kernel, setDeadline, { id }, as)
    return () => ask(kernel, findDeadline, { id }, as)
  }

  async function runJobAt(instant: string) {
    kernel.clock.set(instant)
    const run: JobRun = {
      now: kernel.clock.now(),
      execute: (what, input, key) => execute(kernel, what, input, { ...as, key }),
      ask: (what, input) => ask(kernel, what, input, as),
      one: (slot, key) => kernel.registry.one(slot, key),
    }
    await tellLateDeadlines(run)
    while ((await deliverFacts(kernel)) > 0);
  }

  const toldOf = (id: string) => heard.filter((fact) => fact.subjectId === id).map((fact) => fact.toldCount)
  const newId = () => kernel.newId()

  test('ends with the working day, and stays as it is when it is set anew', async () => {
    const id = newId()
    const find = await aDeadline(id)
    expect(await find()).toEqual({ dueAt: '2027-02-02 16:00:00.000', state: 'open' })
    kernel.clock.set('2027-02-03T09:00:00Z')
    await execute(kernel, setDeadline, { id }, as)
    expect(await find()).toEqual({ dueAt: '2027-02-02 16:00:00.000', state: 'open' })
  })

  test('that passes is told of once, and again each working day until it is met', async () => {
    const id = newId()
    const find = await aDeadline(id)
    await runJobAt('2027-02-02T15:59:00Z')
    expect(toldOf(id)).toEqual([])
    await runJobAt('2027-02-02T16:00:00Z')
    await runJobAt('2027-02-02T16:01:00Z')
    expect(toldOf(id)).toEqual([1])
    expect(await find()).toMatchObject({ state: 'late' })
    await runJobAt('2027-02-03T16:00:00Z')
    expect(toldOf(id)).toEqual([1, 2])
    await execute(kernel, meetDeadline, { id }, as)
    await runJobAt('2027-02-10T16:00:00Z')
    expect(toldOf(id)).toEqual([1, 2])
    expect(await find()).toMatchObject({ state: 'met' })
  })

  test('that is met in time is never told of', async () => {
    const id = newId()
    await aDeadline(id)
    await execute(kernel, meetDeadline, { id }, as)
    await runJobAt('2027-02-10T16:00:00Z')
    expect(toldOf(id)).toEqual([])
  })

  test('is told of though one before it cannot be', async () => {
    const [broken, sound] = [newId(), newId()]
    await aDeadline(broken)
    await aDeadline(sound)
    await kernel.database.write((transaction) =>
      transaction
        .updateTable('deadlines_deadline')
        .set({ sentence_values: '[]', tell_at: '2027-02-02 15:00:00.000' })
        .where('subject_id', '=', broken)
        .execute(),
    )
    await expect(runJobAt('2027-02-02T16:00:00Z')).rejects.toThrow('expected record')
    while ((await deliverFacts(kernel)) > 0);
    expect([toldOf(broken), toldOf(sound)]).toEqual([[], [1]])
    await execute(kernel, meetDeadline, { id: broken }, as)
  })

  test('is told of once when several processes look at the same moment', async () => {
    const id = newId()
    await aDeadline(id)
    kernel.clock.set('2027-02-02T16:00:00Z')
    await runJobAt('2027-02-02T16:00:00Z')
    const late = await kernel.database.read((reader) =>
      reader
        .selectFrom('deadlines_deadline')
        .select(['id', 'told_count'])
        .where('subject_id', '=', id)
        .executeTakeFirstOrThrow(),
    )
    const rivals = Array.from({ length: 10 }, () =>
      execute(kernel, tellLate, { deadlineId: late.id, toldCount: Number(late.told_count) }, as),
    )
    const told = (await Promise.all(rivals)).filter(({ isTold }) => isTold)
    expect(told).toHaveLength(1)
  })
})
