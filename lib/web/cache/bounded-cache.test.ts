import { expect, test } from 'vitest'
import { boundedCache } from './bounded-cache.mjs'

test('what was not asked for the longest goes first', () => {
  const cache = boundedCache<string>(30)
  cache.set('a', 'A', 10)
  cache.set('b', 'B', 10)
  cache.set('c', 'C', 10)
  expect(cache.get('a')).toBe('A')
  cache.set('d', 'D', 10)
  expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key))).toEqual(['A', undefined, 'C', 'D'])
})

test('a value that takes the place of another counts once', () => {
  const cache = boundedCache<string>(30)
  for (const value of ['1', '2', '3', '4']) cache.set('a', value, 20)
  cache.set('b', 'B', 10)
  expect([cache.get('a'), cache.get('b')]).toEqual(['4', 'B'])
})

test('what is larger than the cache is not kept, nor what stood there before', () => {
  const cache = boundedCache<string>(30)
  cache.set('a', 'small', 10)
  cache.set('a', 'large', 31)
  expect(cache.get('a')).toBeUndefined()
})

test('what is removed makes room', () => {
  const cache = boundedCache<string>(30)
  cache.set('a', 'A', 30)
  cache.remove('a')
  cache.remove('never there')
  cache.set('b', 'B', 30)
  expect([cache.get('a'), cache.get('b')]).toEqual([undefined, 'B'])
})
