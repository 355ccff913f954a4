import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { stockChanged } from '#lib/inventory/contract.ts'
import type { Announcement } from '#lib/kernel/announce.ts'
import { settingsTopic } from '#lib/kernel/settings-cache.ts'
import { cacheTime, tagsExpiredAt } from '#lib/web/cache/cache-tags.mjs'
import { productsChanged } from './contract.ts'
import forgetPublicPages from './forget-public-pages.ts'
import { catalogTag, stockTag } from './public-tags.ts'

const ask = () => Promise.reject(new Error('Nobody is asked.'))

async function isForgotten(tag: string, news: Announcement): Promise<boolean> {
  await wait(2)
  const before = cacheTime()
  forgetPublicPages([news], { ask })
  return tagsExpiredAt([tag]) > before
}

test('an import makes everything old that shows the catalogue', async () => {
  expect(await isForgotten(catalogTag, { topic: productsChanged, key: '' })).toBe(true)
})

test('an order makes old what shows the stock of its products, and nothing else', async () => {
  const news = { topic: stockChanged, key: 'pump' }
  expect(await isForgotten(stockTag('pump'), news)).toBe(true)
  expect(await isForgotten(stockTag('hose'), news)).toBe(false)
  expect(await isForgotten(catalogTag, news)).toBe(false)
})

test('of the settings only those of the lists count', async () => {
  expect(await isForgotten(catalogTag, { topic: settingsTopic, key: 'catalog.listing' })).toBe(true)
  expect(await isForgotten(catalogTag, { topic: settingsTopic, key: 'orders.checkout' })).toBe(false)
})
