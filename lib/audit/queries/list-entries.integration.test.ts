import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { askedOf } from '#lib/index-page/engine/index-input.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { listEntries } from './list-entries.ts'
import { readChainState } from './read-chain-state.ts'

const paint = command({
  id: 'test.paint',
  needs: 'anyone',
  input: z.strictObject({ wallId: z.string().max(20), totalMinor: z.bigint() }),
  async run(ctx, { wallId, totalMinor }) {
    ctx.changed({ subject: 'test.wall', id: wallId, before: { totalMinor: 1n }, after: { totalMinor } })
  },
})

const rest = command({ id: 'test.rest', needs: 'anyone', input: z.strictObject({}), run: async () => null })

describeEachDatabase('the list of the audit trail', (open) => {
  let kernel: TestKernel
  let staff: Person
  beforeAll(async () => {
    kernel = testKernel(await open(), domains)
    staff = await newStaff(kernel)
    const buyer = await newBuyer(kernel)
    kernel.clock.set('2026-03-28T22:30:00Z')
    for (let index = 0; index < 60; index += 1) {
      await execute(
        kernel,
        paint,
        { wallId: `wall-${index % 3}`, totalMinor: BigInt(index) },
        { actor: buyer },
      )
    }
    kernel.clock.set('2026-03-28T23:00:00Z')
    await execute(kernel, rest, {}, { actor: staff })
    kernel.clock.set('2026-03-29T21:59:59Z')
    await execute(kernel, rest, {}, { actor: staff })
    kernel.clock.set('2026-03-29T22:00:00Z')
    await execute(kernel, rest, {}, { actor: staff })
  })

  const list = async (asked: Readonly<Record<string, string | undefined>> = {}) => {
    const input = { asked: askedOf({ size: '50', ...asked }) }
    const found = await ask(kernel, listEntries, input, { actor: staff })
    return { entries: found.rows, next: found.after, problems: found.problems }
  }

  test('is read page by page, the newest first, each entry once though many share an instant', async () => {
    const first = await list()
    const second = await list({ after: first.next })
    expect(first.entries).toHaveLength(50)
    expect(second.next).toBeUndefined()
    const all = [...first.entries, ...second.entries]
    expect(new Set(all.map((entry) => entry.entryId)).size).toBe(63)
    const order = all.map((entry) => `${entry.occurredAt} ${entry.entryId}`)
    expect(order).toEqual(order.toSorted().toReversed())
  })

  test('is narrowed by command, person and thing', async () => {
    expect((await list({ action: 'test.rest' })).entries).toHaveLength(3)
    expect((await list({ actor: staff.personId })).entries).toHaveLength(3)
    expect((await list({ thing: 'wall-1', action: 'test.paint' })).entries).toHaveLength(20)
    expect((await list({ thing: 'gone' })).entries).toEqual([])
  })

  test('is narrowed to a day of the shop, also where the clocks change', async () => {
    expect((await list({ day: '2026-03-29' })).entries).toMatchObject([
      { occurredAt: '2026-03-29 21:59:59.000' },
      { occurredAt: '2026-03-28 23:00:00.000' },
    ])
  })

  test('shows what changed as it was', async () => {
    const [entry] = (await list({ thing: 'wall-0' })).entries
    expect(entry?.changes).toMatchObject([{ subject: 'test.wall', before: { totalMinor: 1n } }])
    expect(typeof entry?.changes[0]?.after?.['totalMinor']).toBe('bigint')
  })

  test('is for staff', async () => {
    const buyer = await newBuyer(kernel)
    for (const query of [listEntries, readChainState]) {
      const input = query === listEntries ? { asked: [] } : {}
      const asked = ask<unknown, unknown>(kernel, query, input, { actor: buyer })
      await expect(asked).rejects.toMatchObject({ code: 'kernel.forbidden' })
    }
  })

  test.each(['1', '-1-x', "1-x' or 1=1"])('tells that %j is no place, and begins anew', async (after) => {
    const { entries, problems } = await list({ after })
    expect(problems).toMatchObject([{ says: 'cursor' }])
    expect(entries).toEqual((await list()).entries)
  })

  test('tells that “abc” is no day, and shows all', async () => {
    const { entries, problems } = await list({ day: 'abc' })
    expect(problems).toMatchObject([{ says: 'day', filter: 'day', value: 'abc' }])
    expect(entries).toHaveLength(50)
  })

  test('costs one statement', async () => {
    const before = kernel.database.statementCount()
    await list({ action: 'test.rest', day: '2026-03-29' })
    expect(kernel.database.statementCount() - before).toBe(1)
  })
})
