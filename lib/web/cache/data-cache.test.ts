import { expect, test } from 'vitest'
import type { CacheEntry } from 'next/cache'
import { cacheTime, expireTags } from './cache-tags.mjs'
import dataCache from './data-cache.mjs'

function entryUnder(tags: string[], value: ReadableStream<Uint8Array> = streamOf('value')): CacheEntry {
  return { value, tags, stale: 300, timestamp: cacheTime(), expire: 86_400, revalidate: 3600 }
}

function streamOf(text: string): ReadableStream<Uint8Array> {
  return new Blob([text]).stream()
}

async function read(key: string): Promise<string | undefined> {
  const entry = await dataCache.get(key, [])
  return entry && new Response(entry.value).text()
}

test('a value can be read again and again', async () => {
  await dataCache.set('twice', Promise.resolve(entryUnder(['a'])))
  expect([await read('twice'), await read('twice')]).toEqual(['value', 'value'])
})

test('a value is gone when one of its tags is declared old', async () => {
  await dataCache.set('tagged', Promise.resolve(entryUnder(['b', 'c'])))
  expireTags(['d'])
  expect(await read('tagged')).toBe('value')
  expireTags(['c'])
  expect(await read('tagged')).toBeUndefined()
})

test('who asks while a value arrives waits for it', async () => {
  let arrive: (entry: CacheEntry) => void = () => {}
  const stored = dataCache.set('late', new Promise((resolve) => (arrive = resolve)))
  const answer = read('late')
  arrive(entryUnder(['e']))
  await stored
  expect(await answer).toBe('value')
})

test('a value that breaks off is not kept', async () => {
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error('The render broke.'))
    },
  })
  await dataCache.set('broken', Promise.resolve(entryUnder(['f'], broken)))
  expect(await read('broken')).toBeUndefined()
})

test('the latest declaration is what Next.js hears of a tag', async () => {
  expect(await dataCache.getExpiration(['never'])).toBe(0)
  await dataCache.updateTags(['g'])
  expect(await dataCache.getExpiration(['never', 'g'])).toBeCloseTo(cacheTime(), -3)
})
