import { expect, test } from 'vitest'
import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import { rivalKernels } from '#tests/support/rival-kernels.ts'
import { numberKeeper, numberSeries } from './contract.ts'
import numbering from './domain.ts'

const form = { continuity: 'gapless', isYearly: false, digits: 5 } as const
const installed = [
  numbering,
  definePlugin({
    id: 'bills',
    title: 'Bills',
    contributes: [
      numberSeries({ ...form, id: 'bills.bill', prefix: 'B' }),
      numberSeries({ ...form, id: 'bills.reminder', prefix: 'R' }),
    ],
  }),
]

const entity = z.strictObject({
  sellerId: z.string().max(32),
  numberPrefix: z.string().max(8),
})

const claim = command({
  id: 'test.claim',
  needs: 'anyone',
  input: entity,
  run: async (ctx, firm) => (await ctx.port(numberKeeper)).claimPrefix(ctx, firm),
})

const bill = command({
  id: 'test.bill',
  needs: 'anyone',
  input: entity,
  run: async (ctx, firm) =>
    (await ctx.port(numberKeeper)).nextOf(ctx, 'bills.bill', { ...firm, timeZone: 'Europe/Vienna' }),
})

const taken = { code: 'numbering.prefix-taken' }

describeEachDatabase('prefixes of numbers', (_open, dialect) => {
  const run = (kernel: Kernel, order: typeof claim | typeof bill, sellerId: string, numberPrefix: string) =>
    execute(kernel, order as typeof bill, { sellerId, numberPrefix }, { actor: system })

  test('of two firms that number at once under one prefix, one does and the other is refused', async () => {
    const { first, second } = await rivalKernels(dialect, installed)
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, rival) =>
        rival % 2 === 0 ? run(first, bill, 'linz', '') : run(second, bill, 'graz', ''),
      ),
    )
    const numbers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    expect(numbers).toHaveLength(10)
    expect(new Set(numbers).size).toBe(10)
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(reasons.every((reason) => isRefused(reason) && reason.code === taken.code)).toBe(true)
  })

  test('what a firm once began its numbers with is no other firm’s, long after it has another prefix', async () => {
    const { first: kernel } = await rivalKernels(dialect, installed)
    await run(kernel, claim, 'linz', 'X')
    await run(kernel, claim, 'linz', 'Y')
    await expect(run(kernel, claim, 'graz', 'X')).rejects.toMatchObject(taken)
    expect(await run(kernel, bill, 'linz', 'X')).toBe('X-B-00001')
    expect(await run(kernel, bill, 'linz', 'Y')).toBe('Y-B-00001')
    expect(await run(kernel, bill, 'graz', 'Z')).toBe('Z-B-00001')
    expect(await run(kernel, bill, 'linz', 'X')).toBe('X-B-00002')
  })

  test('two series never begin alike, whichever plugins bring them', async () => {
    const again = definePlugin({
      id: 'again',
      title: 'Again',
      contributes: [numberSeries({ ...form, id: 'again.bill', prefix: 'B' })],
    })
    const { first: kernel } = await rivalKernels(dialect, [...installed, again])
    await expect(run(kernel, claim, 'linz', '')).rejects.toMatchObject(taken)
  })
})
