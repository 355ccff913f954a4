import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { command, query } from '#lib/kernel/command.ts'
import type { Database } from '#lib/kernel/database/contract.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { testKernel } from '#tests/support/kernel.ts'
import type { StockRequest } from './contract.ts'
import { stockKeeper } from './contract.ts'
import inventory from './domain.ts'

const actor = { type: 'system', name: 'test' } as const

const reserve = command({
  id: 'inventory.test-reserve',
  needs: 'anyone',
  input: z.custom<readonly StockRequest[]>(),
  run: async (ctx, requests) => (await ctx.port(stockKeeper)).reserve(ctx, requests),
})

const ship = command({
  id: 'inventory.test-ship',
  needs: 'anyone',
  input: z.string().max(32),
  run: async (ctx, partId) => (await ctx.port(stockKeeper)).ship(ctx, partId),
})

const available = query({
  id: 'inventory.test-available',
  needs: 'anyone',
  input: z.array(z.string().max(32)).max(10),
  run: async (ctx, ids) => (await ctx.port(stockKeeper)).availableOf(ctx, ids),
})

function request(partId: string, productId: string, pieces: bigint): StockRequest {
  return {
    partId,
    productId,
    sku: productId.toUpperCase(),
    name: `The ${productId}`,
    quantityMilli: pieces * 1000n,
  }
}

describeEachDatabase('the stock keeper', (open) => {
  let database: Database
  let kernel: ReturnType<typeof testKernel>

  beforeAll(async () => {
    database = await open()
    kernel = testKernel(database, [inventory])
  })

  async function stockUp(pieces: Readonly<Record<string, bigint>>): Promise<void> {
    await database.write(async (transaction) => {
      await transaction.deleteFrom('inventory_reservation').execute()
      await transaction.deleteFrom('inventory_stock').execute()
      await transaction
        .insertInto('inventory_stock')
        .values(
          Object.entries(pieces).map(([id, count]) => ({
            product_id: id,
            location: 'main',
            available_milli: count * 1000n,
            reserved_milli: 0n,
          })),
        )
        .execute()
    })
  }

  function rows() {
    return database.read((reader) =>
      reader
        .selectFrom('inventory_stock')
        .select(['product_id as id', 'available_milli as available', 'reserved_milli as reserved'])
        .orderBy('product_id')
        .execute(),
    )
  }

  function reservations() {
    return database.read((reader) =>
      reader
        .selectFrom('inventory_reservation')
        .select(['product_id as id', 'state'])
        .orderBy('product_id')
        .execute(),
    )
  }

  describe('reserving', () => {
    it('moves what is promised from available to reserved', async () => {
      await stockUp({ pump: 5n, seal: 100n })
      await execute(kernel, reserve, [request('part', 'pump', 2n), request('part', 'seal', 40n)], { actor })
      expect(await rows()).toEqual([
        { id: 'pump', available: 3000n, reserved: 2000n },
        { id: 'seal', available: 60_000n, reserved: 40_000n },
      ])
      expect(await ask(kernel, available, ['pump', 'unknown'], { actor })).toEqual(new Map([['pump', 3000n]]))
    })

    it('refused leaves no trace, even of what there was enough of', async () => {
      await stockUp({ pump: 5n, seal: 3n })
      const order = execute(kernel, reserve, [request('part', 'pump', 2n), request('part', 'seal', 4n)], {
        actor,
      })
      await expect(order).rejects.toMatchObject({
        code: 'inventory.out-of-stock',
        reason: 'Only 3 of The seal (SEAL) can be delivered. Lower the quantity and order again.',
        values: { sku: 'SEAL', name: 'The seal', left: 3 },
      })
      expect(await rows()).toEqual([
        { id: 'pump', available: 5000n, reserved: 0n },
        { id: 'seal', available: 3000n, reserved: 0n },
      ])
      expect(await reservations()).toEqual([])
    })

    it('says that nothing is left of a product without stock', async () => {
      await stockUp({ pump: 1n })
      const order = execute(kernel, reserve, [request('part', 'valve', 1n)], { actor })
      await expect(order).rejects.toThrow(Refused)
      await expect(order).rejects.toMatchObject({ values: { left: 0 } })
    })

    it('of two products in opposite order never waits in a circle', async () => {
      await stockUp({ pump: 100n, seal: 100n })
      const orders = Array.from({ length: 40 }, (_, number) => {
        const lines = [request(`part-${number}`, 'pump', 1n), request(`part-${number}`, 'seal', 1n)]
        return execute(kernel, reserve, number % 2 === 0 ? lines : lines.toReversed(), { actor })
      })
      await Promise.all(orders)
      expect(await rows()).toEqual([
        { id: 'pump', available: 60_000n, reserved: 40_000n },
        { id: 'seal', available: 60_000n, reserved: 40_000n },
      ])
    })
  })

  describe('shipping', () => {
    it('lets go of what the part held, once', async () => {
      await stockUp({ pump: 5n, seal: 100n })
      await execute(kernel, reserve, [request('part', 'pump', 2n), request('other', 'pump', 1n)], { actor })
      await execute(kernel, ship, 'part', { actor })
      await execute(kernel, ship, 'part', { actor })
      expect((await rows())[0]).toEqual({ id: 'pump', available: 2000n, reserved: 1000n })
      expect((await reservations()).map((row) => row.state).toSorted()).toEqual(['held', 'shipped'])
    })

    it('by two at once happens once', async () => {
      await stockUp({ pump: 5n })
      await execute(kernel, reserve, [request('part', 'pump', 2n)], { actor })
      await Promise.allSettled([
        execute(kernel, ship, 'part', { actor }),
        execute(kernel, ship, 'part', { actor }),
        execute(kernel, ship, 'part', { actor }),
      ])
      expect(await rows()).toEqual([{ id: 'pump', available: 3000n, reserved: 0n }])
    })
  })

  it('tells every process of which products less can be promised, unless it was refused', async () => {
    await stockUp({ bolt: 10n, nut: 10n, valve: 0n })
    const short = [request('t1', 'bolt', 1n), request('t1', 'valve', 1n)]
    await expect(execute(kernel, reserve, short, { actor })).rejects.toMatchObject({
      code: 'inventory.out-of-stock',
    })
    await execute(kernel, reserve, [request('t2', 'nut', 2n)], { actor })
    const news = await database.read((reader) =>
      reader
        .selectFrom('kernel_change')
        .select(['topic', 'key'])
        .where('key', 'in', ['bolt', 'nut'])
        .execute(),
    )
    expect(news).toEqual([{ topic: 'inventory.stock', key: 'nut' }])
  })
})
