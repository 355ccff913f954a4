import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newId } from '../identifier.ts'
import type { Database } from './contract.ts'

const naughtyTexts = [
  '',
  ' leading and trailing ',
  "Robert'); DROP TABLE orders_order;--",
  '\\',
  "\\' or 1=1 --",
  '"double" `backtick` $1 ? :name %_',
  'line\nbreak\r\ttab\b\u001A',
  'Straße ﬁ Å Å İ ı ß',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 𝕌𝕟𝕚𝕔𝕠𝕕𝕖',
  'مرحبا \u202E reversed',
  'e\u0301 combining z\u0335\u0322\u0321',
  '\uFEFFbyte order mark',
  'null',
  '0x10',
  '1e3',
]

const naughtyFile = process.env['PORTICO_DATA'] && join(process.env['PORTICO_DATA'], 'hostile', 'blns.json')
describeEachDatabase('values come back as they went in', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })

  async function storeText(text: string): Promise<string> {
    const id = newId()
    await database.write((transaction) =>
      transaction
        .insertInto('kernel_fact')
        .values({
          id,
          event: 'test',
          payload: text,
          request_id: 'request',
          occurred_at: '2026-01-01 00:00:00.000',
        })
        .execute(),
    )
    const row = await database.read((reader) =>
      reader
        .selectFrom('kernel_fact')
        .select('payload')
        .where('id', '=', id)
        .where('payload', '=', text)
        .executeTakeFirstOrThrow(),
    )
    return row.payload
  }

  it.each(naughtyTexts)('keeps the text %j', async (text) => {
    expect(await storeText(text)).toBe(text)
  })

  it.skipIf(!naughtyFile)(
    'keeps the big list of naughty strings (needs PORTICO_DATA/hostile/blns.json)',
    async () => {
      const texts = JSON.parse(readFileSync(naughtyFile ?? '', 'utf8')) as string[]
      expect(texts.length).toBeGreaterThan(100)
      for (const text of texts) expect(await storeText(text)).toBe(text)
    },
  )

  it('refuses a text with a NUL character, which SQLite would cut', async () => {
    await expect(storeText('a\0b')).rejects.toThrow('NUL character')
  })

  it.each([true, new Date(0), Number.NaN, { id: 1 }, undefined])(
    'refuses the parameter %j',
    async (value) => {
      const send = database.read((reader) =>
        reader
          .selectFrom('kernel_fact')
          .select('id')
          .where('id', '=', value as unknown as string)
          .execute(),
      )
      await expect(send).rejects.toThrow('The database takes no')
    },
  )

  it.each([
    '1970-01-01 00:00:00.000',
    '2026-03-29 01:59:59.999',
    '2026-03-29 02:30:00.000',
    '2026-10-25 02:30:00.001',
    '2024-02-29 23:59:59.999',
    '9999-12-31 23:59:59.999',
  ])('keeps the instant %s to the millisecond, whatever the zone', async (instant) => {
    const id = newId()
    await database.write((transaction) =>
      transaction
        .insertInto('kernel_fact')
        .values({ id, event: 'test', payload: '', request_id: 'request', occurred_at: instant })
        .execute(),
    )
    const row = await database.read((reader) =>
      reader.selectFrom('kernel_fact').select('occurred_at').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(row.occurred_at).toBe(instant)
  })

  it.each(['1970-01-01', '2024-02-29', '2026-03-29', '9999-12-31'])('keeps the date %s', async (day) => {
    const id = newId()
    await database.write((transaction) =>
      transaction
        .insertInto('tax_rate')
        .values({
          id,
          country: 'DE',
          tax_class: 'standard',
          rate_basis_points: 1900,
          valid_from: day,
          valid_until: null,
        })
        .execute(),
    )
    const row = await database.read((reader) =>
      reader.selectFrom('tax_rate').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(row).toMatchObject({ valid_from: day, valid_until: null, rate_basis_points: 1900 })
  })

  describe('whole numbers', () => {
    const values = [9_007_199_254_740_993n, -9_223_372_036_854_775_808n, 9_223_372_036_854_775_807n, 0n]

    it.each(values)('keeps %d, and finds it by its exact value', async (value) => {
      const id = newId()
      await database.write((transaction) =>
        transaction.insertInto('numbering_series').values({ id, next_value: value }).execute(),
      )
      const rows = await database.read((reader) =>
        reader
          .selectFrom('numbering_series')
          .select('next_value')
          .where('id', '=', id)
          .where('next_value', '=', value)
          .execute(),
      )
      expect(rows).toEqual([{ next_value: value }])
    })

    it('gives sums and extremes of BIGINT as bigint, counts as number', async () => {
      await database.write(async (transaction) => {
        await transaction.deleteFrom('numbering_series').execute()
        await transaction
          .insertInto('numbering_series')
          .values([
            { id: 'one', next_value: 9_007_199_254_740_993n },
            { id: 'two', next_value: 2n },
          ])
          .execute()
      })
      const row = await database.read((reader) =>
        reader
          .selectFrom('numbering_series')
          .select(({ fn, val }) => [
            fn.sum('next_value').as('total'),
            fn.coalesce(fn.sum('next_value'), val(0)).as('total_or_nothing'),
            fn.min('next_value').as('least'),
            fn.max('next_value').as('most'),
            fn.countAll().as('rows'),
          ])
          .executeTakeFirstOrThrow(),
      )
      expect(row).toEqual({
        total: 9_007_199_254_740_995n,
        total_or_nothing: 9_007_199_254_740_995n,
        least: 2n,
        most: 9_007_199_254_740_993n,
        rows: 2,
      })
    })

    it('refuses an expression that a number cannot hold', async () => {
      const send = database.read((reader) =>
        reader
          .selectFrom('numbering_series')
          .select((eb) => eb('next_value', '+', 1n).as('next'))
          .execute(),
      )
      await expect(send).rejects.toThrow('too large for an expression')
    })
  })

  it('tells upper from lower case, and ä from a', async () => {
    const rows = await database.write(async (transaction) => {
      const values = ['key', 'KEY', 'käy', 'kay'].map((id) => ({ id, next_value: 1n }))
      await transaction.insertInto('numbering_series').values(values).execute()
      return transaction.selectFrom('numbering_series').select('id').where('id', '=', 'key').execute()
    })
    expect(rows).toEqual([{ id: 'key' }])
  })
})
