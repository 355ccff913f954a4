import { expect, test } from 'vitest'
import { searchDocument } from '#tests/support/factories/search-document.ts'
import { addDocument, compactTable, emptyTable, removeDocument } from './document-table.ts'

test('a document that comes again kills the one before', () => {
  const table = emptyTable()
  addDocument(table, searchDocument({ id: 'a' }), [])
  addDocument(table, searchDocument({ id: 'a' }), [])
  expect(table.isDead).toEqual([true, false])
  expect(table.numbers.get('a')).toBe(1)
})

test('compacting drops the dead and says where the others went', () => {
  const table = emptyTable()
  for (const id of ['a', 'b', 'c']) addDocument(table, searchDocument({ id, brand: `brand ${id}` }), [7])
  removeDocument(table, 'b')
  removeDocument(table, 'unknown')
  expect(compactTable(table)).toEqual(Int32Array.of(0, -1, 1))
  expect(table.ids).toEqual(['a', 'c'])
  expect(table.numbers.get('c')).toBe(1)
  expect(table.brands.map((number) => table.brandValues.values[number])).toEqual(['brand a', 'brand c'])
  expect(table.deadCount).toBe(0)
})
