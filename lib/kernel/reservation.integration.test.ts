import { beforeAll, expect, it } from 'vitest'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { Database } from './database/contract.ts'
import { codeOf, numberOf } from './database/database-errors.ts'
import { giveBack, takeGuarded } from './reservation.ts'

const rivals = 50
const rounds = 100

const unit = (productId: string) =>
  ({
    table: 'inventory_stock',
    where: { product_id: productId, location: 'main' },
    column: 'available_milli',
    amount: 1_000n,
  }) as const

describeEachDatabase('a guarded write', (open, dialect) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })

  async function stock(productId: string, availableMilli: bigint): Promise<void> {
    await database.write((transaction) =>
      transaction
        .insertInto('inventory_stock')
        .values({
          product_id: productId,
          location: 'main',
          available_milli: availableMilli,
          reserved_milli: 0n,
        })
        .execute(),
    )
  }

  async function available(productId: string): Promise<bigint> {
    const row = await database.read((reader) =>
      reader
        .selectFrom('inventory_stock')
        .select('available_milli')
        .where('product_id', '=', productId)
        .executeTakeFirstOrThrow(),
    )
    return row.available_milli
  }

  it(`gives the last unit to exactly one of ${rivals} rivals, ${rounds} times over`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const productId = `last-${round}`
      await stock(productId, 1_000n)
      const answers = await Promise.all(
        Array.from({ length: rivals }, () =>
          database.write((transaction) => takeGuarded(transaction, unit(productId))),
        ),
      )
      expect(answers.filter(Boolean)).toHaveLength(1)
      expect(await available(productId)).toBe(0n)
    }
  })

  it.runIf(dialect === 'mysql')('is needed: to read, check and then write oversells', async () => {
    await stock('oversold', 1_000n)
    let sold = 0
    await Promise.all(
      Array.from({ length: rivals }, () =>
        database.write(async (transaction) => {
          const row = await transaction
            .selectFrom('inventory_stock')
            .select('available_milli')
            .where('product_id', '=', 'oversold')
            .executeTakeFirstOrThrow()
          if (row.available_milli < 1_000n) return
          await transaction
            .updateTable('inventory_stock')
            .set({ available_milli: row.available_milli - 1_000n })
            .where('product_id', '=', 'oversold')
            .execute()
          sold += 1
        }),
      ),
    )
    expect(sold).toBeGreaterThan(1)
  })

  it('takes nothing when there is too little, and gives back what was taken', async () => {
    await stock('few', 1_500n)
    const take = () => database.write((transaction) => takeGuarded(transaction, unit('few')))
    expect([await take(), await take()]).toEqual([true, false])
    await database.write((transaction) => giveBack(transaction, unit('few')))
    expect(await available('few')).toBe(1_500n)
  })

  it('says so when there is nothing to give back to', async () => {
    await expect(database.write((transaction) => giveBack(transaction, unit('none')))).rejects.toThrow(
      'no row of inventory_stock',
    )
  })

  it('refuses an amount of nothing or less', async () => {
    const take = database.write((transaction) => takeGuarded(transaction, { ...unit('few'), amount: -1n }))
    await expect(take).rejects.toThrow('at least 1')
  })

  it('is backed by a CHECK: less than nothing cannot be stored', async () => {
    await stock('checked', 0n)
    const error: unknown = await database
      .write((transaction) =>
        transaction
          .updateTable('inventory_stock')
          .set({ available_milli: -1n })
          .where('product_id', '=', 'checked')
          .execute(),
      )
      .catch((reason: unknown) => reason)
    expect(dialect === 'mysql' ? numberOf(error) : codeOf(error)).toBe(
      dialect === 'mysql' ? 4025 : 'SQLITE_CONSTRAINT_CHECK',
    )
  })
})
