import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addRow, emptyRows, lengthOf, mergePostings, sortPostings } from './postings.ts'
import type { Postings } from './postings.ts'

const termCount = 5
const documents = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: termCount - 1 })), { maxLength: 20 })

function postingsOf(terms: readonly (readonly number[])[], from = 0): Postings {
  const rows = emptyRows()
  terms.forEach((row, at) => row.forEach((term) => addRow(rows, from + at, term, term + 1)))
  return sortPostings(rows, termCount)
}

test('each term has its documents in order', () => {
  const postings = postingsOf([[1, 0], [1], [4]])
  expect(postings.documents).toEqual(Int32Array.of(0, 0, 1, 2))
  expect([0, 1, 2, 3, 4, 9].map((term) => lengthOf(postings, term))).toEqual([1, 2, 0, 0, 1, 0])
})

test('more rows than there was room for are kept', () => {
  const postings = postingsOf(Array.from({ length: 1_000 }, () => [2]))
  expect(lengthOf(postings, 2)).toBe(1_000)
  expect(postings.documents.at(-1)).toBe(999)
})

test('merging gives what sorting the living documents anew gives', () => {
  fc.assert(
    fc.property(documents, documents, fc.infiniteStream(fc.boolean()), (first, second, isAlive) => {
      const all = [...first, ...second]
      const alive = [...isAlive.take(all.length)]
      let next = 0
      const renumber = Int32Array.from(alive, (is) => (is ? next++ : -1))
      const merged = mergePostings(postingsOf(first), postingsOf(second, first.length), renumber)
      expect(merged).toEqual(postingsOf(all.filter((_, number) => alive[number])))
    }),
  )
})
