import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestDocuments } from './best-documents.ts'

test('the best are those that sorting all would put first', () => {
  const documents = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { maxLength: 200 })
  fc.assert(
    fc.property(documents, fc.integer({ min: 0, max: 50 }), (numbers, count) => {
      const best = bestDocuments(Int32Array.from(numbers), count, (left, right) => left > right)
      expect(best).toEqual(numbers.toSorted((left, right) => right - left).slice(0, count))
    }),
  )
})
