import { AsyncResource } from 'node:async_hooks'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Transaction } from 'kysely'
import { createConnection } from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEmptyDatabase, mariaUrl } from '#tests/support/databases.ts'
import { newGate } from '#tests/support/gate.ts'
import { tellMaria } from '#tests/support/maria.ts'
import type { Database } from './contract.ts'
import { numberOf } from './database-errors.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import { OutcomeUnknown } from './outcome-unknown.ts'
import type { DB } from './schema.generated.ts'

const increment = (transaction: Transaction<DB>, id: string) =>
  transaction
    .updateTable('numbering_series')
    .set((eb) => ({ next_value: eb('next_value', '+', 1n) }))
    .where('id', '=', id)
    .execute()

async function openWithRows(dialect: 'sqlite' | 'mysql') {
  const { url, remove } = await makeEmptyDatabase(dialect)
  await migrate(url)
  const database = openDatabase(url)
  await database.write((transaction) =>
    transaction
      .insertInto('numbering_series')
      .values(['left', 'right', 'kill'].map((id) => ({ id, next_value: 1n })))
      .execute(),
  )
  return { url, database, remove: () => database.close().then(remove) }
}

async function valueOf(database: Database, id: string): Promise<bigint> {
  const row = await database.read((reader) =>
    reader.selectFrom('numbering_series').select('next_value').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  return row.next_value
}

describe.skipIf(mariaUrl() === null)('a conflict on MariaDB', () => {
  let opened: Awaited<ReturnType<typeof openWithRows>>
  beforeAll(async () => {
    opened = await openWithRows('mysql')
  })
  afterAll(() => opened.remove())

  it('a deadlock (1213) is tried again until both rivals are done', async () => {
    const seen: number[] = []
    let arrivals = 0
    const bothArrived = newGate()
    const rival = (first: string, second: string) =>
      opened.database.write(async (transaction) => {
        await increment(transaction, first)
        arrivals += 1
        if (arrivals === 2) bothArrived.open()
        await bothArrived.opened
        await increment(transaction, second).catch((error: unknown) => {
          seen.push(numberOf(error))
          throw error
        })
      })
    await Promise.all([rival('left', 'right'), rival('right', 'left')])
    expect(seen).toEqual([1213])
    expect(arrivals).toBe(3)
    expect(await valueOf(opened.database, 'left')).toBe(3n)
    expect(await valueOf(opened.database, 'right')).toBe(3n)
  })

  it('a deadlock that the work swallows still undoes everything and is tried again', async () => {
    const before = await valueOf(opened.database, 'left')
    let arrivals = 0
    const bothArrived = newGate()
    const rival = (first: string, second: string) =>
      opened.database.write(async (transaction) => {
        await increment(transaction, first)
        arrivals += 1
        if (arrivals === 2) bothArrived.open()
        await bothArrived.opened
        await increment(transaction, second).catch(() => undefined)
      })
    await Promise.all([rival('left', 'right'), rival('right', 'left')])
    expect(arrivals).toBe(3)
    expect(await valueOf(opened.database, 'left')).toBe(before + 2n)
  })

  it('a deadlock that the work tells in its own words is tried again all the same', async () => {
    const before = await valueOf(opened.database, 'left')
    let arrivals = 0
    const bothArrived = newGate()
    const rival = (first: string, second: string) =>
      opened.database.write(async (transaction) => {
        await increment(transaction, first)
        arrivals += 1
        if (arrivals === 2) bothArrived.open()
        await bothArrived.opened
        await increment(transaction, second).catch(() => {
          throw new Error('This could not be checked just now.')
        })
      })
    await Promise.all([rival('left', 'right'), rival('right', 'left')])
    expect(arrivals).toBe(3)
    expect(await valueOf(opened.database, 'left')).toBe(before + 2n)
  })

  it('a lock wait timeout (1205) is tried again', async () => {
    const before = await valueOf(opened.database, 'left')
    const holder = await createConnection(opened.url)
    await holder.query('begin')
    await holder.query("update numbering_series set next_value = next_value where id = 'left'")
    const seen: number[] = []
    await opened.database.write(async (transaction) => {
      await increment(transaction, 'left').catch(async (error: unknown) => {
        seen.push(numberOf(error))
        await holder.query('rollback')
        throw error
      })
    })
    await holder.end()
    expect(seen).toEqual([1205])
    expect(await valueOf(opened.database, 'left')).toBe(before + 1n)
  })

  it('a connection that breaks at COMMIT is never tried again: its outcome is unknown', async () => {
    let tries = 0
    const writing = opened.database.write(async (transaction) => {
      tries += 1
      await increment(transaction, 'kill')
      await killOtherConnections(opened.url)
    })
    await expect(writing).rejects.toBeInstanceOf(OutcomeUnknown)
    expect(tries).toBe(1)
    expect(await valueOf(opened.database, 'kill')).toBe(1n)
    await opened.database.write((transaction) => increment(transaction, 'kill'))
    expect(await valueOf(opened.database, 'kill')).toBe(2n)
  })
})

describe('a conflict on SQLite', () => {
  let opened: Awaited<ReturnType<typeof openWithRows>>
  beforeAll(async () => {
    opened = await openWithRows('sqlite')
  })
  afterAll(() => opened.remove())

  it('what a transaction read stays true until it ends: another process waits, and nothing stands still', async () => {
    const other = openDatabase(opened.url)
    const order: string[] = []
    const rival = await opened.database.write(async (transaction) => {
      await transaction.selectFrom('numbering_series').select('id').execute()
      const writing = runOutside(() =>
        other.write((foreign) => increment(foreign, 'right')).then(() => order.push('rival')),
      )
      await wait(100)
      order.push('first')
      return { writing }
    })
    await rival.writing
    await other.close()
    expect(order).toEqual(['first', 'rival'])
  })

  it('two processes that write at once lose nothing', async () => {
    const script = fileURLToPath(new URL('../../../tests/support/increment-series.ts', import.meta.url))
    const rivals = [1, 2].map(() =>
      spawn(process.execPath, ['--import', 'tsx', script, opened.url, 'left', '100'], { stdio: 'inherit' }),
    )
    const exits = rivals.map((rival) => once(rival, 'exit'))
    for (let round = 0; round < 100; round += 1) {
      await opened.database.write((transaction) => increment(transaction, 'left'))
    }
    expect(await Promise.all(exits)).toEqual([
      [0, null],
      [0, null],
    ])
    expect(await valueOf(opened.database, 'left')).toBe(301n)
  })
})

/** Runs work as if it had begun before the transaction around it. */
const runOutside = AsyncResource.bind((work: () => Promise<unknown>) => work())

async function killOtherConnections(url: string): Promise<void> {
  const connection = await createConnection(url)
  const [rows] = await connection.query(
    'select id from information_schema.processlist where db = database() and id <> connection_id()',
  )
  for (const { id } of rows as { id: number }[]) await tellMaria(url, `kill ${id}`)
  await connection.end()
}
