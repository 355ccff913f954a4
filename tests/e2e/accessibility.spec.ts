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
  const link = page.locator('header a').last()
  const light = await link.evaluate(colourOf)
  // Nobody sees the page between the change and this listener.
  const heard = await link.evaluateHandle((seen) => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    return {
      colour: new Promise((done) => {
        dark.addEventListener('change', () => done(getComputedStyle(seen).color), { once: true })
      }),
    }
  })
  const colour = heard.evaluate((promised) => promised.colour)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await colour).not.toBe(light)
  await page.waitForTimeout(500)
  expect(await colour).toBe(await link.evaluate(colourOf))
})

function colourOf(element: Element): string {
  return getComputedStyle(element).color
}

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
