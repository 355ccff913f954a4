import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchDocument } from '#tests/support/factories/search-document.ts'
import { answerSearch } from './answer-search.ts'
import type { SearchAnswer, SearchRequest } from './contract.ts'
import { emptyState, fileDocuments, settle } from './index-state.ts'

const catalogue = [
  searchDocument({
    id: 'toner',
    sku: '006R90321',
    name: 'Toner cartridge black',
    brand: 'Xerox',
    ean: '0095205603217',
  }),
  searchDocument({
    id: 'laser',
    sku: 'HP-1',
    manufacturerNumber: 'CF226X',
    name: 'Laser toner 26X',
    brand: 'HP',
  }),
  searchDocument({
    id: 'ink',
    sku: 'HP-2',
    name: 'Ink cartridge',
    description: 'Replaces CF226X toner',
    brand: 'HP',
  }),
  searchDocument({ id: 'fridge', sku: 'K-1', name: 'Kühlgerät mit Gefrierfach', brand: 'Bosch' }),
  searchDocument({ id: 'keyboard', sku: 'T-1', name: 'Keyboard wireless', attributes: { backlight: true } }),
  searchDocument({
    id: 'watch',
    sku: 'W-1',
    name: 'Smartwatch 32 GB',
    categoryPath: ['Electronics', 'Wearables'],
  }),
  searchDocument({ id: 'care', sku: 'S-1', name: 'Keyboard cleaning', kind: 'service' }),
]
const state = emptyState()
fileDocuments(state, catalogue)
settle(state)

function answer(text: string, request: Partial<SearchRequest> = {}): SearchAnswer {
  return answerSearch(state, { text, offset: 0, limit: 10, ...request })
}

test.each([
  ['a slip', 'tonner', ['laser', 'toner', 'ink']],
  ['swapped letters', 'keybaord', ['care', 'keyboard']],
  ['the beginning of the last word', 'toner cartri', ['toner', 'ink']],
  ['a part number', '006R90321', ['toner']],
  ['a part number with separators', '006 R-90321', ['toner']],
  ['a part number in another form', 'CF-226 X', ['laser', 'ink']],
  ['the beginning of a part number', '006R-903', ['toner']],
  ['a GTIN', '0095205603217', ['toner']],
  ['a GTIN without its zeros', '95205603217', ['toner']],
  ['an umlaut', 'Kühlgerät', ['fridge']],
  ['an umlaut spelled with an e', 'kuehlgeraet', ['fridge']],
  ['an umlaut without its dots', 'kuhlgerat', ['fridge']],
  ['the plural', 'Kühlgeräte', ['fridge']],
  ['two words that are one', 'smart watch', ['watch']],
  ['a size without its space', '32gb', ['watch']],
  ['a category', 'wearables', ['watch']],
  ['an attribute that is true', 'backlight', ['keyboard']],
  ['a word that nothing has to have', 'toner for xerox', ['toner']],
  ['a word too many', 'wireless keyboard unobtainium', ['keyboard', 'care']],
])('%s is enough: %s', (_, text, ids) => {
  expect(answer(text).ids).toEqual(ids)
})

test('what bears the part number comes before what mentions it', () => {
  expect(answer('hp-2').ids[0]).toBe('ink')
  expect(answer('cf226x').ids).toEqual(['laser', 'ink'])
})

test('a part number with another digit is not taken for a slip', () => {
  expect(answer('006R90322').total).toBe(0)
})

test('a correction says what was looked for instead', () => {
  expect(answer('xerox tonner').corrections).toEqual([{ typed: 'tonner', used: 'toner' }])
  expect(answer('xerox toner').corrections).toEqual([])
})

test('filters narrow, and a facet counts as if it had no filter of its own', () => {
  const { total, ids, facets } = answer('keyboard', { filters: { kind: 'service' } })
  expect([total, ids]).toEqual([1, ['care']])
  expect(facets.kind).toEqual([
    { value: 'physical', count: 1 },
    { value: 'service', count: 1 },
  ])
})

test('pages follow one another without gap or repetition', () => {
  const all = answer('toner').ids
  const pages = all.map((_, offset) => answer('toner', { offset, limit: 1 }).ids)
  expect(pages.flat()).toEqual(all)
})

test('documents alike come in the order of their ids, however they were filed', () => {
  const alike = ['c', 'a', 'b'].map((id) => searchDocument({ id, name: 'pen' }))
  const other = emptyState()
  fileDocuments(other, alike)
  expect(answerSearch(other, { text: 'pen', offset: 0, limit: 3 }).ids).toEqual(['a', 'b', 'c'])
})

test.each(['', ' ', '\n', '!?-_/…', '🖨️', '\u0000', '%', '__proto__', 'constructor', '\ud800'])(
  '%j finds nothing',
  (text) => {
    expect(answer(text)).toEqual({
      total: 0,
      ids: [],
      corrections: [],
      facets: { kind: [], categoryId: [], brand: [] },
    })
  },
)

test.each([
  [Number.NaN, Number.NaN],
  [-1, -1],
  [Infinity, Infinity],
  [1e9, 1e9],
])('an offset of %d and a limit of %d are brought into bounds', (offset, limit) => {
  expect(answer('toner', { offset, limit })).toMatchObject({ total: 3 })
})

test.each(['x', 'toner ', '-', 'ü', '1', 'a-', '🖨️'])(
  '10,000 characters of %j are answered in a moment',
  (part) => {
    const started = performance.now()
    answer(part.repeat(10_000))
    expect(performance.now() - started).toBeLessThan(250)
  },
)

test('nothing that can be typed makes it throw, and the answer is always the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(answer(text)).toEqual(answer(text))
    }),
  )
})
