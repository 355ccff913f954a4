import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { command, query } from '#lib/kernel/command.ts'
import type { Database } from '#lib/kernel/database/contract.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import type { ListPrice, PriceRequest } from './contract.ts'
import { priceReader, priceWriter } from './contract.ts'
import pricing from './domain.ts'

const actor = { type: 'system', name: 'test' } as const

const pricesOf = query({
  id: 'pricing.test-prices',
  needs: 'anyone',
  input: z.custom<readonly PriceRequest[]>(),
  run: async (ctx, requests) => (await ctx.port(priceReader)).priceOf(ctx, requests, 'EUR'),
})

const tiersOf = query({
  id: 'pricing.test-tiers',
  needs: 'anyone',
  input: z.string().max(32),
  run: async (ctx, productId) => (await ctx.port(priceReader)).tiersOf(ctx, productId, 'EUR'),
})

const setPrices = command({
  id: 'pricing.test-set',
  needs: 'anyone',
  input: z.custom<readonly ListPrice[]>(),
  run: async (ctx, prices) => (await ctx.port(priceWriter)).setListPrices(ctx, prices, 'EUR'),
})

function tier(productId: string, currency: string, minQuantityMilli: bigint, unitPriceMinor: bigint) {
  return {
    id: `${productId}-${currency}-${minQuantityMilli}`,
    product_id: productId,
    currency,
    min_quantity_milli: minQuantityMilli,
    unit_price_minor: unitPriceMinor,
  }
}

describeEachDatabase('the price list', (open) => {
  let database: Database
  let kernel: TestKernel

  beforeAll(async () => {
    database = await open()
    kernel = testKernel(database, [pricing])
    await database.write((transaction) =>
      transaction
        .insertInto('pricing_price')
        .values([
          tier('pump', 'EUR', 0n, 100_00n),
          tier('pump', 'EUR', 10_000n, 90_00n),
          tier('pump', 'CHF', 0n, 95_00n),
          tier('seal', 'EUR', 0n, 9_007_199_254_740_993n),
          tier('valve', 'CHF', 0n, 10_00n),
        ])
        .execute(),
    )
  })

  it('prices many products by their quantities in one statement', async () => {
    const before = database.statementCount()
    const requests = [
      { productId: 'pump', quantityMilli: 12_000n },
      { productId: 'seal', quantityMilli: 1000n },
      { productId: 'valve', quantityMilli: 1000n },
    ]
    const prices = await ask(kernel, pricesOf, requests, { actor })
    expect(database.statementCount() - before).toBe(1)
    expect([...prices.keys()]).toEqual(['pump', 'seal'])
    expect(prices.get('pump')?.trace.map((step) => step.rule)).toEqual(['list', 'quantity-tier'])
    expect(prices.get('seal')?.unitPriceMinor).toBe(9_007_199_254_740_993n)
  })

  it('asks nothing when nothing is asked', async () => {
    const before = database.statementCount()
    expect(await ask(kernel, pricesOf, [], { actor })).toEqual(new Map())
    expect(database.statementCount()).toBe(before)
  })

  it('takes a new list price and leaves the tiers as they are', async () => {
    const prices = [
      { productId: 'pump', unitPriceMinor: 99_00n },
      { productId: 'hose', unitPriceMinor: 5_00n },
    ]
    await execute(kernel, setPrices, prices, { actor })
    await execute(kernel, setPrices, prices, { actor })
    expect(await ask(kernel, tiersOf, 'pump', { actor })).toEqual([
      { minQuantityMilli: 0n, unitPriceMinor: 99_00n },
      { minQuantityMilli: 10_000n, unitPriceMinor: 90_00n },
    ])
    expect(await ask(kernel, tiersOf, 'hose', { actor })).toHaveLength(1)
  })
})
