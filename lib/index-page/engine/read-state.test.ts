import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IndexPage } from '../contract.ts'
import { askedOf, indexInput } from './index-input.ts'
import { indexPage } from './index-page.ts'
import { queryOf } from './query-of.ts'
import { readState } from './read-state.ts'

const index: IndexPage<{ readonly id: string }, 'id' | 'state' | 'at' | 'name' | 'sum'> = indexPage({
  id: 'test.things',
  path: '/admin/things',
  title: 'test.title',
  needs: { id: 'test.see', description: 'See.', grantedTo: [] },
  rowId: ({ id }) => id,
  rowName: ({ id }) => id,
  columns: [{ id: 'id', label: 'test.id', kind: 'text', value: ({ id }) => id }],
  filters: [
    {
      id: 'state',
      label: 'test.state',
      kind: 'choice',
      field: 'state',
      options: ['open', 'done'].map((value) => ({ value, label: value })),
    },
    { id: 'day', label: 'test.day', kind: 'days', of: 'instant', field: 'at' },
    { id: 'name', label: 'test.name', kind: 'text', match: 'begins', field: 'name' },
    { id: 'sum', label: 'test.sum', kind: 'amounts', decimals: 2, field: 'sum' },
    { id: 'named', label: 'test.named', kind: 'presence', field: 'name' },
  ],
  search: ['name'],
  sorts: [
    { id: 'at', label: 'test.at', field: 'at', kind: 'instant', begins: 'desc' },
    { id: 'sum', label: 'test.sum', field: 'sum', kind: 'whole', begins: 'desc' },
  ],
  defaultSort: 'at',
  tieBreaker: 'id',
})

const read = (query: string) => readState(index, [...new URLSearchParams(query)])

describe('the state of a list', () => {
  test('is what the address says', () => {
    const { state, problems } = read(
      'state=open&state=done&day.from=2027-01-01&name=S-1&sum.to=12,5&named=yes&q=+pump+&sort=sum.asc&size=100',
    )
    expect(problems).toEqual([])
    expect(state).toEqual({
      filters: [
        { id: 'state', values: ['open', 'done'] },
        { id: 'day', values: [], from: '2027-01-01' },
        { id: 'name', values: ['S-1'] },
        { id: 'sum', values: [], to: '12,5' },
        { id: 'named', values: ['yes'] },
      ],
      search: 'pump',
      sort: { id: 'sum', direction: 'asc' },
      size: 100,
    })
  })

  test('is the usual one where the address says nothing, or only empty things', () => {
    const usual = { filters: [], search: '', sort: { id: 'at', direction: 'desc' }, size: 25 }
    for (const query of ['', 'state=&day.from=&q=&sort=&size=&name=']) {
      expect(read(query)).toEqual({ state: usual, problems: [] })
    }
  })

  test.each([
    ['state=gone', 'option', 'gone'],
    ['day=abc', 'day', 'abc'],
    ['day=2027-02-30', 'day', '2027-02-30'],
    ['day=0001-01-01', 'day', '0001-01-01'],
    ['day.from=2027-02-02&day.to=2027-02-01', 'span', '2027-02-02 – 2027-02-01'],
    ['name=a&name=b', 'twice', 'b'],
    ['sum.from=1e3', 'amount', '1e3'],
    ['sum.from=1.234', 'amount', '1.234'],
    ['sum.from=2&sum.to=1', 'span', '2 – 1'],
    ['named=perhaps', 'truth', 'perhaps'],
    ['sort=name', 'sort', 'name'],
    ['sort=at.up', 'sort', 'at.up'],
    ['size=5000', 'size', '5000'],
    ['colour=red', 'unknown', ''],
    ['constructor=x', 'unknown', ''],
  ])('tells what of %j cannot be used, and leaves it out', (query, says, value) => {
    const { state, problems } = read(query)
    expect(problems).toMatchObject([{ says, value }])
    expect(state).toEqual(read('').state)
  })

  test('reads the same from its own address, whatever it is', () => {
    const anyQuery = fc.array(
      fc.tuple(
        fc.constantFrom(
          'state',
          'day',
          'day.from',
          'day.to',
          'name',
          'sum.from',
          'sum.to',
          'q',
          'sort',
          'size',
          'x',
        ),
        fc.oneof(
          fc.constantFrom(
            'open',
            'done',
            '2027-01-01',
            '2027-03-01',
            '12.5',
            'at.asc',
            'sum',
            '50',
            '%',
            '\0',
          ),
          fc.string({ maxLength: 500 }),
        ),
      ),
      { maxLength: 80 },
    )
    fc.assert(
      fc.property(anyQuery, (pairs) => {
        const params: Record<string, string[]> = {}
        for (const [name, value] of pairs) (params[name] ??= []).push(value)
        const asked = askedOf(params)
        expect(indexInput.safeParse({ asked }).success).toBe(true)
        const { state } = readState(index, asked)
        const again = readState(index, [...queryOf(index, state)])
        expect(again).toEqual({ state, problems: [] })
      }),
    )
  })
})

test('a list that contradicts itself is refused where it is defined', () => {
  const [first] = index.columns
  expect(() => indexPage({ ...index, columns: first ? [first, first] : [] })).toThrow('names a column twice')
  expect(() => indexPage({ ...index, defaultSort: 'name' })).toThrow('no sort "name"')
  const taken = index.filters.map((filter) => ({
    ...filter,
    id: `${filter.id === 'state' ? 'sort' : filter.id}`,
  }))
  expect(() => indexPage({ ...index, filters: taken })).toThrow('cannot have a filter "sort"')
})
