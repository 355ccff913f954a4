import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { expireTags } from './cache-tags.mjs'
import PageCache from './page-cache.mjs'

const cache = new PageCache()

function pageUnder(tags: string, html = 'page') {
  return { kind: 'APP_PAGE', html, headers: { 'x-next-cache-tags': tags } }
}

async function make(key: string, tags: string): Promise<void> {
  await cache.get(key)
  await wait(2)
  await cache.set(key, pageUnder(tags), { cacheControl: { revalidate: 3600 } })
}

test('a page stays until one of its tags is declared old', async () => {
  await make('/kept', 'products,product-1')
  expireTags(['product-2'])
  expect(await cache.get('/kept')).toMatchObject({ value: { html: 'page' } })
  expireTags(['product-1'])
  expect(await cache.get('/kept')).toBeNull()
})

test('news that come while a page is made make it old', async () => {
  await cache.get('/in-the-making')
  await wait(2)
  expireTags(['making'])
  await wait(2)
  await cache.set('/in-the-making', pageUnder('making'), {})
  expect(await cache.get('/in-the-making')).toBeNull()
})

test('news that come while a page past its time is made again make it old', async () => {
  await cache.get('/again')
  await cache.set('/again', pageUnder('again', 'first'), { cacheControl: { revalidate: 0 } })
  await wait(2)
  expect(await cache.get('/again')).toMatchObject({ value: { html: 'first' } })
  await wait(2)
  expireTags(['again'])
  await wait(2)
  await cache.set('/again', pageUnder('again', 'second'), { cacheControl: { revalidate: 0 } })
  expect(await cache.get('/again')).toBeNull()
})

test('a page that is made after the news is kept', async () => {
  await make('/renewed', 'renewed')
  expireTags(['renewed'])
  await wait(2)
  await make('/renewed', 'renewed')
  expect(await cache.get('/renewed')).not.toBeNull()
})

test('many addresses without a page leave the kept ones alone', async () => {
  await make('/among-many', 'many')
  for (let index = 0; index < 12_000; index += 1) await cache.get(`/no-such-page-${index}`)
  expect(await cache.get('/among-many')).not.toBeNull()
})
