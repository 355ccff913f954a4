import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import type { Database } from '#lib/kernel/database/contract.ts'
import { ask } from '#lib/kernel/execute.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { writeTaxRates } from '../../prisma/seed/write-tax-rates.ts'
import { taxReader } from './contract.ts'
import tax from './domain.ts'

const actor = { type: 'guest' } as const

const ratesOn = query({
  id: 'tax.test-rates',
  needs: 'anyone',
  input: z.tuple([z.string().max(2), z.string().max(10)]),
  run: async (ctx, [country, on]) => (await ctx.port(taxReader)).ratesOn(ctx, country, on),
})

describeEachDatabase('tax rates', (open) => {
  let database: Database
  let kernel: TestKernel

  beforeAll(async () => {
    database = await open()
    kernel = testKernel(database, [tax])
    await database.write(writeTaxRates)
  })

  it.each([
    ['DE', '2020-06-30', 1900, 700],
    ['DE', '2020-07-01', 1600, 500],
    ['DE', '2020-12-31', 1600, 500],
    ['DE', '2021-01-01', 1900, 700],
    ['AT', '2026-03-02', 2000, 1000],
    ['CH', '2023-12-31', 770, 250],
    ['CH', '2024-01-01', 810, 260],
  ])(
    'in %s on %s are those that hold on the day, in one statement',
    async (country, on, standard, reduced) => {
      const before = database.statementCount()
      const rates = await ask(kernel, ratesOn, [country, on], { actor })
      expect(database.statementCount() - before).toBe(1)
      expect(Object.fromEntries(rates)).toEqual({ standard, reduced })
    },
  )

  it('are unknown before the first and in other countries', async () => {
    expect(await ask(kernel, ratesOn, ['DE', '1999-01-01'], { actor })).toEqual(new Map())
    expect(await ask(kernel, ratesOn, ['FR', '2026-03-02'], { actor })).toEqual(new Map())
  })
})
