import { test as base, expect as plainExpect } from '@playwright/test'

import type { Dialect, Shop } from '../support/shop.ts'
import { openShop } from '../support/shop.ts'

export interface ShopOptions {
  /** Which database the project's shop runs on. */
  readonly dialect: Dialect
  /** The production build on a fresh database with the demo data; one for each worker. */
  readonly shop: Shop
}

const START_MS = 120_000

/** Playwright's test, with a shop behind `page`: relative addresses lead there. */
export const test = base.extend<object, ShopOptions>({
  dialect: ['sqlite', { option: true, scope: 'worker' }],
  shop: [
    async ({ dialect }, use) => {
      const shop = await openShop(dialect)
      await use(shop)
      await shop.stop()
    },
    { scope: 'worker', auto: true, timeout: START_MS },
  ],
  baseURL: async ({ shop }, use) => use(shop.url),
})

/** Patient enough for a machine that is busy with other things. */
export const expect = plainExpect.configure({ timeout: 15_000 })
