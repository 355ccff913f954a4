import { sql } from 'kysely'
import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { CommandContext, QueryContext } from './context.ts'
import type { Database } from './database/contract.ts'
import { insertIfAbsent } from './database/insert-if-absent.ts'
import type { DB } from './database/schema.generated.ts'
import { upsert } from './database/upsert.ts'
import { doorKey } from './door.ts'
import { newId } from './identifier.ts'
import { repository } from './repository.ts'

const series = repository(['numbering_series'], {
  read: (db) => ({
    find: (id: string) =>
      db.selectFrom('numbering_series').selectAll().where('id', '=', id).executeTakeFirst(),
    newest: () => db.selectFrom('numbering_series').select('id').orderBy('id', 'desc').limit(1).execute(),
    aboveAverage: () =>
      db
        .with('average', (eb) =>
          eb.selectFrom('numbering_series').select(({ fn }) => fn.max('next_value').as('most')),
        )
        .selectFrom('numbering_series as s')
        .innerJoin('average', 'average.most', 's.next_value')
        .select('s.id')
        .execute(),
  }),
  write: (db) => ({
    add: (id: string) => db.insertInto('numbering_series').values({ id, next_value: 1n }).execute(),
    addIfAbsent: (id: string) => insertIfAbsent(db, 'numbering_series', [{ id, next_value: 7n }]),
    put: (id: string, value: bigint) =>
      upsert(db, 'numbering_series', [{ id, next_value: value }], { key: ['id'], update: ['next_value'] }),
    lock: (id: string) =>
      db.selectFrom('numbering_series').select('id').where('id', '=', id).forUpdate().execute(),
  }),
})

describeEachDatabase('a repository', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })

  const asQuery = <T>(work: (ctx: QueryContext) => Promise<T>): Promise<T> =>
    database.read((reader) => work({ [doorKey]: { mode: 'read', database: reader } } as QueryContext))
  const asCommand = <T>(work: (ctx: CommandContext) => Promise<T>): Promise<T> =>
    database.write((transaction) =>
      work({ [doorKey]: { mode: 'write', database: transaction } } as CommandContext),
    )

  it('reads and writes its own tables in a command', async () => {
    const id = newId()
    const found = await asCommand(async (ctx) => {
      await series(ctx).add(id)
      return series(ctx).find(id)
    })
    expect(found).toEqual({ id, next_value: 1n })
  })

  it('reads with orders, joins and named expressions in a query', async () => {
    const id = newId()
    await asCommand((ctx) => series(ctx).put(id, 9_000n))
    expect(await asQuery((ctx) => series(ctx).aboveAverage())).toEqual([{ id }])
    expect(await asQuery((ctx) => series(ctx).newest())).toHaveLength(1)
  })

  it('inserts what is absent, and leaves what is there', async () => {
    const [known, unknown] = [newId(), newId()]
    await asCommand(async (ctx) => {
      await series(ctx).add(known)
      await series(ctx).addIfAbsent(known)
      await series(ctx).addIfAbsent(unknown)
    })
    expect(await asQuery((ctx) => series(ctx).find(known))).toEqual({ id: known, next_value: 1n })
    expect(await asQuery((ctx) => series(ctx).find(unknown))).toEqual({ id: unknown, next_value: 7n })
  })

  it('brings a known row up to date', async () => {
    const id = newId()
    await asCommand((ctx) => series(ctx).put(id, 1n))
    await asCommand((ctx) => series(ctx).put(id, 2n))
    expect(await asQuery((ctx) => series(ctx).find(id))).toEqual({ id, next_value: 2n })
  })

  it('has no ways to write in a query', async () => {
    expectTypeOf<ReturnType<typeof series>>().not.toHaveProperty('add')
    const inQuery = await asQuery(async (ctx) => series(ctx))
    expect(Object.keys(inQuery)).toEqual(['find', 'newest', 'aboveAverage'])
  })

  it('gives its reading half nothing that writes', async () => {
    const seen: string[] = []
    const probe = repository(['numbering_series'], {
      read: (db) => {
        seen.push(...Object.keys(db))
        return {}
      },
      write: () => ({}),
    })
    await asQuery(async (ctx) => probe(ctx))
    expect(seen).toEqual(['selectFrom', 'with'])
  })

  it('does not compile with a table that it does not name, nor with a write where it reads', () => {
    const wrong = repository(['numbering_series'], {
      read: (db) => ({
        // @ts-expect-error -- a table that was not named
        foreign: () => db.selectFrom('tax_rate').selectAll().execute(),
        // @ts-expect-error -- reading gives nothing that writes
        change: () => db.deleteFrom('numbering_series').execute(),
      }),
      write: () => ({}),
    })
    expectTypeOf(wrong).toBeFunction()
  })

  describe('refuses', () => {
    type Reading = Parameters<Parameters<typeof repository<keyof DB, object, object>>[1]['read']>[0]
    const reading = (send: (db: Reading) => { execute(): Promise<unknown> }) => {
      const probe = repository(['numbering_series'] as readonly (keyof DB)[], {
        read: (db) => ({ send: () => send(db).execute() }),
        write: () => ({}),
      })
      return asQuery((ctx) => probe(ctx).send())
    }

    it.each<[string, (db: Reading) => { execute(): Promise<unknown> }, RegExp]>([
      ['a foreign table', (db) => db.selectFrom('tax_rate').selectAll(), /"tax_rate"/],
      [
        'a foreign table in a join',
        (db) =>
          db.selectFrom('numbering_series as s').innerJoin('tax_rate as t', 't.id', 's.id').select('s.id'),
        /"tax_rate"/,
      ],
      [
        'a foreign table in a subquery',
        (db) =>
          db
            .selectFrom('numbering_series')
            .select('id')
            .where('id', 'in', (eb) => eb.selectFrom('tax_rate').select('id')),
        /"tax_rate"/,
      ],
      [
        'a foreign table behind an expression of its own name',
        (db) =>
          db
            .with('tax_rate', (eb) => eb.selectFrom('tax_rate').selectAll())
            .selectFrom('tax_rate')
            .selectAll(),
        /"tax_rate"/,
      ],
      [
        'a foreign table beside a nested expression of its name',
        (db) =>
          db
            .selectFrom('tax_rate')
            .select('id')
            .where('id', 'in', (eb) => eb.selectFrom('numbering_series').select('id')),
        /"tax_rate"/,
      ],
      [
        'a delete inside `with`',
        (db) =>
          db
            .with('gone', (eb) => eb.deleteFrom('numbering_series').returningAll())
            .selectFrom('gone')
            .selectAll(),
        /DeleteQueryNode/,
      ],
      [
        'an insert after `with`',
        (db) =>
          db
            .with('some', (eb) => eb.selectFrom('numbering_series').selectAll())
            .insertInto('numbering_series')
            .values({ id: 'x', next_value: 1n }),
        /InsertQueryNode/,
      ],
      ['a lock', (db) => db.selectFrom('numbering_series').selectAll().forUpdate(), /may not lock/],
      [
        'raw SQL',
        (db) => db.selectFrom('numbering_series').select(sql<string>`(select id from tax_rate)`.as('stolen')),
        /raw SQL/,
      ],
      [
        'raw SQL as a table',
        (db) => db.selectFrom(sql<{ id: string }>`tax_rate`.as('t')).select('t.id'),
        /raw SQL/,
      ],
    ])('%s in a query', async (_what, send, sentence) => {
      await expect(reading(send)).rejects.toThrow(sentence)
    })

    it('a foreign table and raw SQL in a command', async () => {
      const probe = repository(['numbering_series'] as readonly (keyof DB)[], {
        read: () => ({}),
        write: (db) => ({
          foreign: () => db.deleteFrom('tax_rate').execute(),
          raw: () => sql`delete from tax_rate`.execute(db),
          table: () => db.schema.dropTable('numbering_series').execute(),
        }),
      })
      await expect(asCommand((ctx) => probe(ctx).foreign())).rejects.toThrow('"tax_rate"')
      await expect(asCommand((ctx) => probe(ctx).raw())).rejects.toThrow('RawNode')
      await expect(asCommand((ctx) => probe(ctx).table())).rejects.toThrow('DropTableNode')
    })
  })
})
