import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import type { Database } from '#lib/kernel/database/contract.ts'
import { ask } from '#lib/kernel/execute.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { writeTaxRates } from '../../prisma/seed/write-tax-rates.ts'
import type { AskTaxService, TaxableItem, TaxableSale } from './contract.ts'
import { taxReader, taxService } from './contract.ts'
import tax from './domain.ts'

const sale: TaxableSale = { sellerCountry: 'AT', buyerVatId: '', destination: 'DE', on: '2020-06-30' }
const items: readonly TaxableItem[] = [
  { taxClass: 'standard', supply: 'goods' },
  { taxClass: 'reduced', supply: 'services' },
  { taxClass: 'unheard-of', supply: 'goods' },
]

const decide = (given: TaxableSale) =>
  query({
    id: 'test.decide',
    needs: 'anyone',
    input: z.strictObject({}),
    run: async (ctx) => (await ctx.port(taxReader)).decide(ctx, given, items),
  })

const service = (answer: AskTaxService) =>
  definePlugin({
    id: 'outside',
    title: 'An outside service',
    contributes: [taxService({ id: 'outside.service', load: async () => ({ default: answer }) })],
  })

describeEachDatabase('taxes of a sale', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await database.write(writeTaxRates)
  })

  const ratesOf = async (given: TaxableSale, outside?: AskTaxService) => {
    const kernel = testKernel(database, outside ? [tax, service(outside)] : [tax])
    const decisions = await ask(kernel, decide(given), {}, { actor: system })
    return decisions.map((decision) => decision?.taxRateBasisPoints)
  }

  test.each([
    ['2020-06-30', 1900, 700],
    ['2020-07-01', 1600, 500],
    ['2020-12-31', 1600, 500],
    ['2021-01-01', 1900, 700],
  ])('turn with the rates on the day: %s', async (on, standard, reduced) => {
    expect(await ratesOf({ ...sale, on })).toEqual([standard, reduced, undefined])
  })

  test('take one statement, and none where nothing is taxed', async () => {
    const before = database.statementCount()
    await ratesOf(sale)
    expect(database.statementCount() - before).toBe(1)
    expect(await ratesOf({ ...sale, destination: 'CH' })).toEqual([0, 0, 0])
    expect(database.statementCount() - before).toBe(1)
  })

  test('are those of an outside service where it answers, else the shop’s own', async () => {
    const reason = { category: 'S', rule: 'domestic', country: 'AT', on: sale.on, source: 'outside' } as const
    const known: AskTaxService = async (_ctx, _sale, asked) =>
      asked.map(() => ({ taxRateBasisPoints: 1234, reason }))
    expect(await ratesOf(sale, known)).toEqual([1234, 1234, 1234])
    expect(await ratesOf(sale, async () => undefined)).toEqual([1900, 700, undefined])
  })

  test.each<readonly [string, AskTaxService]>([
    [
      'breaks',
      async () => {
        throw new Error('The line broke.')
      },
    ],
    ['leaves items out', async () => []],
    ['never answers', () => new Promise(() => {})],
  ])('are not guessed when the outside service %s', async (_title, outside) => {
    await expect(ratesOf(sale, outside)).rejects.toMatchObject({ code: 'tax.service-failed' })
  })
})
