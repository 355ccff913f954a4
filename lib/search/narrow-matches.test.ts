import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchDocument } from '#tests/support/factories/search-document.ts'
import type { SearchDocument, SearchFilters } from './contract.ts'
import { addDocument, emptyTable } from './document-table.ts'
import { narrowMatches } from './narrow-matches.ts'

const kind = fc.constantFrom('physical', 'service')
const categoryId = fc.constantFrom('c1', 'c2', 'c3')
const brand = fc.constantFrom('Acme', 'Bolt', '__proto__')
const documents = fc.array(
  fc.record({ kind, categoryId: fc.option(categoryId), brand: fc.oneof(brand, fc.constant('')) }),
  { maxLength: 40 },
)
const filters = fc.record(
  { kind: fc.oneof(kind, fc.constant('nothing')), categoryId, brand },
  { requiredKeys: [] },
) satisfies fc.Arbitrary<SearchFilters>

test('filters and counts are what looking at each document gives', () => {
  fc.assert(
    fc.property(documents, filters, (given, wanted) => {
      const all = given.map((fields, number) => searchDocument({ id: `${number}`, ...fields }))
      const table = emptyTable()
      for (const document of all) addDocument(table, document, [])
      const narrowed = narrowMatches(table, Int32Array.from(all.keys()), wanted)
      expect([...narrowed.documents]).toEqual(
        [...all.keys()].filter((number) => passes(all[number] as SearchDocument, wanted)),
      )
      for (const facet of ['kind', 'categoryId', 'brand'] as const) {
        expect(narrowed.facets[facet]).toEqual(countOneByOne(all, wanted, facet))
      }
    }),
  )
})

function passes(document: SearchDocument, { kind, categoryId, brand }: SearchFilters): boolean {
  return (
    (kind === undefined || document.kind === kind) &&
    (categoryId === undefined || document.categoryId === categoryId) &&
    (brand === undefined || document.brand === brand)
  )
}

function countOneByOne(all: readonly SearchDocument[], filters: SearchFilters, facet: keyof SearchFilters) {
  const { [facet]: _own, ...others } = filters
  const counts = new Map<string, number>()
  for (const document of all) {
    const value = document[facet]
    if (value && passes(document, others)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1))
}
