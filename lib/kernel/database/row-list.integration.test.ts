import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { command } from '#lib/kernel/command.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { rowList } from './row-list.ts'
import type { RowCondition, RowPage, RowPlace, RowWish } from './row-wish.ts'

interface Entry {
  readonly id: string
  readonly name: string | null
  readonly second: number
}

type Field = 'id' | 'name' | 'time' | 'kind'

const entries = repository(['timeline_entry'], {
  read: (db) => ({
    of: (companyId: string) =>
      rowList(
        db
          .selectFrom('timeline_entry')
          .select(['id as entryId', 'person_name as name'])
          .where('company_id', '=', companyId),
        { id: 'id', name: 'person_name', time: 'occurred_at', kind: 'kind' },
      ),
  }),
  write: (db) => ({
    async insert(companyId: string, rows: readonly Entry[]) {
      await db
        .insertInto('timeline_entry')
        .values(
          rows.map(({ id, name, second }) => ({
            id: `${companyId}-${id}`,
            subject_kind: 'test.thing',
            subject_id: 'x',
            company_id: companyId,
            seen_by: 'both',
            kind: second % 2 === 0 ? 'fact' : 'comment',
            says: null,
            sentence_values: '{}',
            comment: null,
            mentions: '[]',
            person_name: name,
            is_staff: 0,
            occurred_at: toInstant(new Date(second * 1000)),
          })),
        )
        .execute()
    },
  }),
})

const fill = command({
  id: 'test.fill-entries',
  needs: 'anyone',
  input: z.strictObject({ companyId: z.string().max(20), rows: z.array(z.custom<Entry>()).max(200) }),
  async run(ctx, { companyId, rows }) {
    await entries(ctx).insert(companyId, rows)
    return null
  },
})

const read = query({
  id: 'test.read-entries',
  needs: 'anyone',
  input: z.strictObject({ companyId: z.string().max(20), wish: z.custom<RowWish<Field>>() }),
  run: (ctx, { companyId, wish }) => entries(ctx).of(companyId).page(wish),
})

const count = query({
  id: 'test.count-entries',
  needs: 'anyone',
  input: z.strictObject({
    companyId: z.string().max(20),
    conditions: z.custom<readonly RowCondition<Field>[]>(),
  }),
  run: (ctx, { companyId, conditions }) => entries(ctx).of(companyId).totals({ conditions }, { by: 'kind' }),
})

type Listed = RowPage<{ readonly entryId: string; readonly name: string | null }>

const orders: readonly RowWish<Field>['order'][] = [
  { field: 'name', direction: 'asc', isNullable: true },
  { field: 'name', direction: 'desc', isNullable: true },
  { field: 'time', direction: 'asc', isNullable: false },
  { field: 'time', direction: 'desc', isNullable: false },
  { field: 'id', direction: 'asc', isNullable: false },
]

describeEachDatabase('a list of rows', (open) => {
  let kernel: TestKernel
  let companies = 0
  beforeAll(async () => {
    kernel = testKernel(await open())
  })

  const page = (companyId: string, wish: Partial<RowWish<Field>>): Promise<Listed> =>
    ask(
      kernel,
      read,
      {
        companyId,
        wish: {
          conditions: [],
          order: { field: 'id', direction: 'asc', isNullable: false },
          tieBreaker: 'id',
          limit: 5,
          ...wish,
        },
      },
      { actor: system },
    )
  const store = async (rows: readonly Entry[], companyId = `c${(companies += 1)}`): Promise<string> => {
    await execute(kernel, fill, { companyId, rows }, { actor: system })
    return companyId
  }
  const idsOf = ({ rows }: Listed): readonly string[] => rows.map(({ entryId }) => entryId)

  /** Walks from one end to the other, and lets something happen after each page. */
  async function walk(
    companyId: string,
    side: 'after' | 'before',
    wish: Partial<RowWish<Field>>,
    between: () => Promise<unknown> = async () => undefined,
    start?: RowPlace,
  ): Promise<readonly string[]> {
    const pages: (readonly string[])[] = []
    let place = start
    for (;;) {
      const found = await page(companyId, { ...wish, ...(place && { from: { side, place } }) })
      pages.push(idsOf(found))
      await between()
      const isMore = side === 'after' ? found.hasAfter : found.hasBefore
      place = side === 'after' ? found.last : found.first
      if (!isMore || !place) return (side === 'after' ? pages : pages.toReversed()).flat()
    }
  }

  const anyEntries = fc.uniqueArray(
    fc.record({
      id: fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'B'), minLength: 1, maxLength: 8 }),
      name: fc.option(fc.constantFrom('Ann', 'ann', 'Ben', 'Ö%_', ''), { nil: null }),
      second: fc.integer({ min: 0, max: 4 }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 40 },
  )

  test('gives each row once, forwards and back, in one order, however many rows are alike', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEntries,
        fc.constantFrom(...orders),
        fc.integer({ min: 1, max: 9 }),
        async (rows, order, limit) => {
          const companyId = await store(rows)
          const whole = await page(companyId, { order, limit: 500 })
          expect(new Set(idsOf(whole)).size).toBe(rows.length)
          const forwards = await walk(companyId, 'after', { order, limit })
          expect(forwards).toEqual(idsOf(whole))
          const last = whole.last as RowPlace
          const back = await walk(companyId, 'before', { order, limit }, undefined, last)
          expect([...back, last.id]).toEqual(forwards)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('gives each row that was there once, also while others come in before and behind', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, fc.constantFrom(...orders), async (rows, order) => {
        const companyId = await store(rows)
        const before = await walk(companyId, 'after', { order, limit: 3 })
        let extra = 0
        const walked = await walk(companyId, 'after', { order, limit: 3 }, async () => {
          if (extra >= 3) return
          extra += 1
          const name = ['Aaa', null, 'zzz'][extra % 3] ?? null
          await store([{ id: `${extra % 2 ? '0' : 'z'}new${extra}`, name, second: extra * 2 }], companyId)
        })
        const old = new Set(before)
        expect(walked.filter((id) => old.has(id))).toEqual(before)
        expect(new Set(walked).size).toBe(walked.length)
      }),
      { numRuns: 15 },
    )
  })

  test('can be narrowed and never widened: what the select asks for itself holds beside every wish', async () => {
    const own = await store([{ id: 'a', name: 'Ann', second: 0 }])
    await store([{ id: 'b', name: 'Ann', second: 0 }])
    const wishes: readonly RowCondition<Field>[] = [
      { test: 'is', field: 'name', value: 'Ann' },
      { test: 'one-of', field: 'name', values: ['Ann', 'Ben'] },
      { test: 'begins', field: 'name', text: 'A' },
      { test: 'contains', fields: ['name', 'kind'], text: 'n' },
      { test: 'present', field: 'name' },
      { test: 'from', field: 'time', value: '1970-01-01 00:00:00.000' },
    ]
    for (const wish of wishes) {
      expect(idsOf(await page(own, { conditions: [wish], limit: 100 }))).toEqual([`${own}-a`])
    }
    expect(idsOf(await page(own, { conditions: wishes }))).toEqual([`${own}-a`])
    expect(idsOf(await page(own, { conditions: [{ test: 'one-of', field: 'id', values: [] }] }))).toEqual([])
  })

  test.each([
    ['%', ['b']],
    ['_', ['b']],
    ['\\', ['c']],
    ["'", ['d']],
    ['AN', ['a']],
  ])('looks for %j as it stands', async (text, expected) => {
    const names = { a: 'Ann', b: '50 %_', c: 'back\\slash', d: "O'Neill" }
    const companyId = await store(Object.entries(names).map(([id, name]) => ({ id, name, second: 0 })))
    const found = await page(companyId, { conditions: [{ test: 'contains', fields: ['name'], text }] })
    expect(idsOf(found)).toEqual(expected.map((id) => `${companyId}-${id}`))
  })

  test('takes the beginning of a text as it is written', async () => {
    const names = { a: 'S-10', b: 'S-1', c: 'S-2', d: 's-1', e: 'S-1😀' }
    const companyId = await store(Object.entries(names).map(([id, name]) => ({ id, name, second: 0 })))
    const found = await page(companyId, { conditions: [{ test: 'begins', field: 'name', text: 'S-1' }] })
    expect(idsOf(found)).toEqual(['a', 'b', 'e'].map((id) => `${companyId}-${id}`))
  })

  test('counts what the wish leaves, by a column, in one statement', async () => {
    const companyId = await store([0, 1, 2, 3, 4].map((second) => ({ id: `a${second}`, name: null, second })))
    const before = kernel.database.statementCount()
    const conditions = [{ test: 'from' as const, field: 'time' as const, value: '1970-01-01 00:00:02.000' }]
    expect(await ask(kernel, count, { companyId, conditions }, { actor: system })).toEqual([
      { by: 'comment', count: 1, sum: 0n },
      { by: 'fact', count: 2, sum: 0n },
    ])
    expect(kernel.database.statementCount() - before).toBe(1)
  })

  test('knows no field that its repository did not name, and gives no more than 500 rows', async () => {
    const unknown = { test: 'present', field: 'comment' } as unknown as RowCondition<Field>
    await expect(page('c0', { conditions: [unknown] })).rejects.toThrow('no field "comment"')
    await expect(page('c0', { limit: 501 })).rejects.toThrow('at most 500')
  })
})
