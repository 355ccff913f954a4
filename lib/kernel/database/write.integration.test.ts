import type { Transaction } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newGate } from '#tests/support/gate.ts'
import { newId } from '../identifier.ts'
import type { Database } from './contract.ts'
import type { DB } from './schema.generated.ts'

describeEachDatabase('a write', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })

  const add = (transaction: Transaction<DB>, id: string) =>
    transaction.insertInto('numbering_series').values({ id, next_value: 1n }).execute()
  const count = (id: string): Promise<number> =>
    database.read(async (reader) => {
      const rows = await reader.selectFrom('numbering_series').select('id').where('id', '=', id).execute()
      return rows.length
    })

  it('keeps what it did when its work ends', async () => {
    const id = newId()
    await database.write((transaction) => add(transaction, id))
    expect(await count(id)).toBe(1)
  })

  it('leaves no trace when its work throws', async () => {
    const id = newId()
    const failed = database.write(async (transaction) => {
      await add(transaction, id)
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(await count(id)).toBe(0)
  })

  it('keeps nothing of what its work still sends while it is undone', async () => {
    const ids = Array.from({ length: 200 }, () => newId())
    const late: Promise<unknown>[] = []
    const failed = database.write(async (transaction) => {
      const [first = '', ...rest] = ids
      const sending = rest.reduce<Promise<unknown>>(
        (sent, id) => sent.then(() => add(transaction, id)),
        Promise.resolve(),
      )
      late.push(sending.catch(() => undefined))
      await add(transaction, first)
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    await Promise.all(late)
    const kept = await Promise.all(ids.map(count))
    expect(kept.filter((rows) => rows > 0)).toEqual([])
  })

  it('whose work never ends is undone, and the next one goes on', async () => {
    const impatient = await open({ longestMilliseconds: 100 })
    const id = newId()
    const hanging = impatient.write(async (transaction) => {
      await add(transaction, id)
      await newGate().opened
    })
    await expect(hanging).rejects.toThrow('took too long')
    await impatient.write((transaction) => add(transaction, id))
  })

  it('waits its turn among many, and loses none', async () => {
    const id = newId()
    await database.write((transaction) => add(transaction, id))
    await Promise.all(
      Array.from({ length: 40 }, () =>
        database.write((transaction) =>
          transaction
            .updateTable('numbering_series')
            .set((eb) => ({ next_value: eb('next_value', '+', 1n) }))
            .where('id', '=', id)
            .execute(),
        ),
      ),
    )
    const row = await database.read((reader) =>
      reader
        .selectFrom('numbering_series')
        .select('next_value')
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    )
    expect(row.next_value).toBe(41n)
  })

  it('is not seen by readers until it is committed, and does not hold them up', async () => {
    const id = newId()
    const seen = newGate()
    const added = newGate()
    const writing = database.write(async (transaction) => {
      await add(transaction, id)
      added.open()
      await seen.opened
    })
    await added.opened
    expect(await count(id)).toBe(0)
    seen.open()
    await writing
    expect(await count(id)).toBe(1)
  })

  describe('refuses at once', () => {
    it('a read outside the transaction in which it runs', async () => {
      const work = database.write(() => count('any'))
      await expect(work).rejects.toThrow('outside the transaction')
    })

    it('a second transaction inside the first', async () => {
      const work = database.write(() => database.write((transaction) => add(transaction, newId())))
      await expect(work).rejects.toThrow('inside another one')
    })

    it('a query after its transaction has ended', async () => {
      const kept: Transaction<DB>[] = []
      await database.write(async (transaction) => {
        kept.push(transaction)
      })
      await expect(add(kept[0]!, newId())).rejects.toThrow(/committed|ended/)
    })
  })

  it('lets code that outlives it read again', async () => {
    const ended = newGate()
    const later: Promise<number>[] = []
    await database.write(async () => {
      later.push(ended.opened.then(() => count('any')))
    })
    ended.open()
    expect(await later[0]).toBe(0)
  })

  it('counts the statements that were sent, without BEGIN and COMMIT', async () => {
    const before = database.statementCount()
    await database.write((transaction) => add(transaction, newId()))
    await count('any')
    expect(database.statementCount() - before).toBe(2)
  })
})

describeEachDatabase('a read', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })

  it('is kept from writing by the database itself', async () => {
    const writing = database.read((reader) =>
      reader.insertInto('numbering_series').values({ id: newId(), next_value: 1n }).execute(),
    )
    await expect(writing).rejects.toThrow(/readonly|READ ONLY/)
  })

  it('is kept from deleting by the database itself, also after a failed try', async () => {
    for (let round = 0; round < 12; round += 1) {
      await expect(
        database.read((reader) => reader.deleteFrom('numbering_series').execute()),
      ).rejects.toThrow(/readonly|READ ONLY/)
    }
  })

  it('sees at once what was committed', async () => {
    for (let round = 0; round < 20; round += 1) {
      const id = newId()
      await database.write((transaction) =>
        transaction.insertInto('numbering_series').values({ id, next_value: 1n }).execute(),
      )
      const rows = await database.read((reader) =>
        reader.selectFrom('numbering_series').select('id').where('id', '=', id).execute(),
      )
      expect(rows).toHaveLength(1)
    }
  })
})
