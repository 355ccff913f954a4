import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './shop-test.ts'
import { buyer, findAndAdd, signIn, staff } from './walk-the-chain.ts'

const publicPages = [
  '/',
  '/de',
  '/catalog',
  '/catalog/pumps',
  '/search?q=pump',
  '/sign-in',
  '/sign-in/forgotten',
  '/nowhere',
]
const buyerPages = [
  '/cart',
  '/checkout',
  '/account',
  '/account/orders',
  '/account/subscriptions',
  '/account/security',
]
const staffPages = [
  '/admin',
  '/admin/orders',
  '/admin/fulfillment',
  '/admin/field-service',
  '/admin/subscriptions',
  '/admin/plugins',
  '/admin/webhooks',
]

// Colours must have arrived when they are looked at.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('axe finds nothing wrong with any page, light or dark', { tag: '@sqlite' }, async ({ page }) => {
  test.setTimeout(180_000)
  await expectNoViolations(page, publicPages)
  await signIn(page, buyer)
  await findAndAdd(page, 'centrifugal pump CP 80', 'Centrifugal pump CP 80')
  await expectNoViolations(page, buyerPages)
  await page.context().clearCookies()
  await signIn(page, staff)
  await expectNoViolations(page, staffPages)
})

test('colours arrive at once where people want no motion', { tag: '@sqlite' }, async ({ page }) => {
  await page.goto('/')
  const colour = () =>
    page
      .locator('header a')
      .last()
      .evaluate((link) => getComputedStyle(link).color)
  const light = await colour()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await colour()
  expect(dark).not.toBe(light)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await colour()).toBe(light)
})

async function expectNoViolations(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      expect(found, `${path}, ${colorScheme}`).toEqual([])
    }
  }
}
