import { expect, test } from 'vitest'
import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import { newGate } from '#tests/support/gate.ts'
import { rivalKernels } from '#tests/support/rival-kernels.ts'
import { numberKeeper, numberSeries } from './contract.ts'
import numbering from './domain.ts'

const rivals = 20
const gapless = { continuity: 'gapless', digits: 5 } as const
const invoices = definePlugin({
  id: 'invoices',
  title: 'Invoices',
  contributes: [
    numberSeries({ ...gapless, id: 'invoices.invoice', prefix: 'I', isYearly: true }),
    numberSeries({ ...gapless, id: 'invoices.credit', prefix: 'C', isYearly: false }),
    numberSeries({ ...gapless, id: 'invoices.draft', continuity: 'plain', prefix: 'D', isYearly: true }),
  ],
})
const vienna = { sellerId: 'vienna', numberPrefix: '', timeZone: 'Europe/Vienna' }

const issue = command({
  id: 'test.issue',
  needs: 'anyone',
  input: z.strictObject({
    series: z.string().max(60),
    sellerId: z.string().max(32),
    numberPrefix: z.string().max(8),
    timeZone: z.string().max(60),
    isRefused: z.boolean(),
  }),
  async run(ctx, { series, isRefused, ...entity }) {
    const number = await (await ctx.port(numberKeeper)).nextOf(ctx, series, entity)
    if (isRefused) throw new Refused('test.refused', 'Try again.')
    return number
  },
})

describeEachDatabase('series of numbers', (_open, dialect) => {
  const take = (kernel: Kernel, series: string, entity = vienna, isRefused = false) =>
    execute(kernel, issue, { series, ...entity, isRefused }, { actor: system })

  test('a gapless series has no gap under 20 rivals in two processes of which half are undone', async () => {
    const { first, second } = await rivalKernels(dialect, [numbering, invoices])
    const results = await Promise.allSettled(
      Array.from({ length: rivals }, (_, rival) =>
        take(rival % 3 === 0 ? second : first, 'invoices.invoice', vienna, rival % 2 === 0),
      ),
    )
    const kept = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    expect(kept.sort()).toEqual(oneTo(rivals / 2))
  })

  test('the race would show who reads first and writes then', async () => {
    const { first, second } = await rivalKernels(dialect, [numbering, invoices])
    await take(first, 'invoices.invoice')
    const values = await Promise.all(
      Array.from({ length: rivals }, (_, rival) => readThenWrite(rival % 2 === 0 ? first : second)),
    )
    expect(new Set(values).size).toBeLessThan(rivals)
  })

  test('a plain series never gives a number twice, and leaves a gap where work is undone', async () => {
    const { first, second } = await rivalKernels(dialect, [numbering, invoices])
    const ahead = async (kernel: Kernel) => {
      const run = backgroundRun(kernel, 'test', () => false)
      return (await run.port(numberKeeper)).takeAhead(run, 'invoices.draft', vienna)
    }
    const numbers = await Promise.all(
      Array.from({ length: rivals }, (_, rival) => ahead(rival % 2 === 0 ? first : second)),
    )
    expect(new Set(numbers).size).toBe(rivals)
    expect([...numbers].sort().at(-1)).toBe('D-2026-00020')
  })

  test('years begin again at one, when the year of the entity does', async () => {
    const { first: kernel, clock } = await rivalKernels(dialect, [numbering, invoices])
    const auckland = { sellerId: 'auckland', numberPrefix: 'NZ', timeZone: 'Pacific/Auckland' }
    clock.set('2026-12-31T22:59:59.000Z')
    expect(await take(kernel, 'invoices.invoice')).toBe('I-2026-00001')
    expect(await take(kernel, 'invoices.invoice', auckland)).toBe('NZ-I-2027-00001')
    clock.set('2026-12-31T23:00:00.000Z')
    expect(await take(kernel, 'invoices.invoice')).toBe('I-2027-00001')
    expect(await take(kernel, 'invoices.invoice')).toBe('I-2027-00002')
    expect(await take(kernel, 'invoices.credit')).toBe('C-00001')
  })

  test('each entity counts for itself, and each kind is taken in its own way only', async () => {
    const { first: kernel } = await rivalKernels(dialect, [numbering, invoices])
    const linz = { ...vienna, sellerId: 'linz', numberPrefix: 'L' }
    expect(await take(kernel, 'invoices.credit')).toBe('C-00001')
    expect(await take(kernel, 'invoices.credit', linz)).toBe('L-C-00001')
    await expect(take(kernel, 'invoices.draft')).rejects.toThrow('are taken ahead')
    const run = backgroundRun(kernel, 'test', () => false)
    const keeper = await run.port(numberKeeper)
    await expect(keeper.takeAhead(run, 'invoices.credit', vienna)).rejects.toThrow('never taken ahead')
  })

  // SQLite has one writer at a time, whatever it writes.
  if (dialect === 'sqlite') return
  test('whoever takes of one series does not wait for another one', async () => {
    const { first, second } = await rivalKernels(dialect, [numbering, invoices])
    await take(first, 'invoices.credit')
    await take(first, 'invoices.invoice')
    const { opened, open } = newGate()
    const { opened: isHeld, open: tellHeld } = newGate()
    const holder = execute(
      first,
      command({
        id: 'test.hold',
        needs: 'anyone',
        input: z.strictObject({}),
        async run(ctx) {
          const number = await (await ctx.port(numberKeeper)).nextOf(ctx, 'invoices.invoice', vienna)
          tellHeld()
          await opened
          return number
        },
      }),
      {},
      { actor: system },
    )
    await isHeld
    expect(await take(second, 'invoices.credit')).toBe('C-00002')
    open()
    expect(await holder).toBe('I-2026-00002')
  })
})

/** The first numbers of the yearly series. */
function oneTo(last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `I-2026-${String(index + 1).padStart(5, '0')}`)
}

/** What a keeper must not do. */
async function readThenWrite({ database }: Kernel): Promise<bigint> {
  const { next_value: value } = await database.read((reader) =>
    reader.selectFrom('numbering_series').select('next_value').executeTakeFirstOrThrow(),
  )
  await database.write((transaction) =>
    transaction
      .updateTable('numbering_series')
      .set({ next_value: value + 1n })
      .execute(),
  )
  return value
}
