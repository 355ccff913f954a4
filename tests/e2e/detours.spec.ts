import type { Page } from '@playwright/test'
import { expect, test } from './shop-test.ts'
import { findAndAdd, rival, signIn, staff } from './walk-the-chain.ts'

test('a guest who adds a product signs in and is back at the product', async ({ page }) => {
  await page.goto('/products/care-plan')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent('/products/care-plan')}`)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('adding a product shows the cart', async ({ page }) => {
    await signIn(page, rival)
    await page.goto('/products/care-plan')
    await page.getByRole('button', { name: 'Add to cart' }).click()
    await expect(page).toHaveURL('/cart')
    await expect(page.getByRole('main').getByRole('link', { name: 'Care plan' })).toBeVisible()
  })
})

test('a cart that was changed in another tab is shown as it is, and can then be ordered', async ({
  page,
}) => {
  await signIn(page, rival)
  await findAndAdd(page, 'care plan', 'Care plan')
  const checkout = await page.context().newPage()
  await checkout.goto('/checkout')
  await findAndAdd(page, 'pump instalation', 'Pump installation')

  await checkout.getByLabel('PO number').fill('PO-STALE')
  await checkout.getByRole('button', { name: 'Place order' }).click()
  await expect(checkout.getByRole('main').getByRole('alert')).toHaveText(/changed meanwhile/)
  await expect(checkout.getByText('1 × Pump installation')).toBeVisible()
  await expect(checkout.getByLabel('PO number')).toHaveValue('PO-STALE')
  await checkout.getByRole('button', { name: 'Place order' }).click()
  await expect(checkout).toHaveURL(/\/account\/orders\/\w+\?placed=1$/)
})

test('the checkout says what is out of stock before it is sent', async ({ page }) => {
  await signIn(page, rival)
  await findAndAdd(page, 'OV-SP-040', 'Submersible pump SP 40')
  await page.goto('/checkout')
  await expect(page.getByText('Submersible pump SP 40 (OV-SP-040) is out of stock.')).toBeVisible()
  await page.goto('/cart')
  await page.getByRole('button', { name: 'Remove Submersible pump SP 40' }).click()
  await expect(page.getByRole('heading', { name: 'Your cart is empty' })).toBeVisible()
})

test('a line that was taken out of the cart comes back with one click, from the next page too', async ({
  page,
}) => {
  await signIn(page, rival)
  await findAndAdd(page, 'pump installation', 'Pump installation')
  await page.goto('/cart')
  const line = page.getByRole('row', { name: /Pump installation/ })
  await page.getByRole('button', { name: 'One more of Pump installation' }).click()
  await page.getByRole('button', { name: 'Change quantity of Pump installation' }).click()
  await expect(line).toContainText('1,280.00')
  await page.getByRole('button', { name: 'Remove Pump installation' }).click()
  const toast = page.getByRole('region', { name: 'Messages', exact: true })
  await expect(toast).toContainText('Pump installation was taken out of your cart.')
  await expect(line).toHaveCount(0)
  await expect(page).toHaveURL('/cart')
  await toast.getByRole('button', { name: /^Undo/ }).click()
  const quantity = line.getByRole('spinbutton', { name: 'Quantity of Pump installation' })
  await expect(quantity).toHaveValue('2')
  await expect(toast).toBeEmpty()

  await page.getByRole('button', { name: 'Remove Pump installation' }).click()
  await expect(line).toHaveCount(0)
  await page
    .getByRole('banner')
    .getByRole('link', { name: rival.company ?? '' })
    .click()
  await expect(page).toHaveURL('/account')
  await toast.getByRole('button', { name: /^Undo/ }).click()
  await expect(toast).toBeEmpty()
  await page.goto('/cart')
  await expect(quantity).toHaveValue('2')
  await page.getByRole('button', { name: 'Remove Pump installation' }).click()
  await expect(line).toHaveCount(0)
})

test('a German cart leads to German products', async ({ page, shop }) => {
  await signIn(page, rival)
  await findAndAdd(page, 'care plan', 'Care plan')
  await page.context().addCookies([{ name: 'NEXT_LOCALE', value: 'de', url: shop.url }])
  await page.goto('/cart')
  await page.getByRole('link', { name: 'Wartungsvertrag' }).click()
  await expect(page).toHaveURL('/de/products/care-plan')
})

test('staff are led to the back office, not to pages that buyers have', async ({ page }) => {
  await signIn(page, staff)
  await page.goto('/search')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Back office' })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Cart' })).toHaveCount(0)
})

test('no page is wider than a narrow phone, however long the words', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSideways(page, ['/', '/de', '/de/catalog', '/de/products/pump-installation', '/sign-in'])
  await expectNoSideways(page, [`/search?q=${'Donaudampfschiff'.repeat(6)}`, '/search?q=pump'])
  await signIn(page, rival)
  await findAndAdd(page, 'care plan', 'Care plan')
  await expectNoSideways(page, [
    '/cart',
    '/checkout',
    '/account',
    '/account/orders',
    '/account/subscriptions',
  ])
})

test('on a phone the drawer of the back office shows where one is, and closes as one goes on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, staff)
  await page.goto('/admin/webhooks')
  const drawer = page.getByRole('navigation', { name: 'Back office' })
  await expect(drawer).toBeHidden()
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await expect(drawer.getByRole('link', { name: 'Webhooks' })).toHaveAttribute('aria-current', 'page')
  await drawer.getByRole('link', { name: 'Orders', exact: true }).click()
  await expect(page).toHaveURL('/admin/orders')
  await expect(drawer).toBeHidden()
})

async function expectNoSideways(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path)
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(tooWide, path).toBeLessThanOrEqual(0)
  }
}
