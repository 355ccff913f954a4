import { expect, test } from 'vitest'
import { byQuery, ndcg } from './ndcg.ts'

const ratings = new Map([
  ['good', 3],
  ['fair', 1],
  ['bad', 0],
])

test('the best order is 1, whatever follows', () => {
  expect(ndcg(['good', 'fair', 'bad', 'unjudged'], ratings, 10)).toBe(1)
})

test('a relevant document that stands lower gains less, by the logarithm of its place', () => {
  const ideal = 7 / Math.log2(2) + 1 / Math.log2(3)
  expect(ndcg(['unjudged', 'good'], ratings, 10)).toBeCloseTo(7 / Math.log2(3) / ideal, 12)
  expect(ndcg([], ratings, 10)).toBe(0)
})

test('only the first places count', () => {
  expect(ndcg(['bad', 'good'], ratings, 1)).toBe(0)
  expect(ndcg(['good', 'bad'], ratings, 1)).toBe(1)
})

test('a query without a relevant document says nothing', () => {
  expect(ndcg(['a'], new Map([['a', 0]]), 10)).toBeUndefined()
})

test('judgments are gathered by query', () => {
  const judgments = byQuery([
    { query: 'ink', documentId: 'a', rating: 2 },
    { query: 'pen', documentId: 'a', rating: 1 },
    { query: 'ink', documentId: 'b', rating: 0 },
  ])
  expect([...(judgments.get('ink') ?? [])]).toEqual([
    ['a', 2],
    ['b', 0],
  ])
})
