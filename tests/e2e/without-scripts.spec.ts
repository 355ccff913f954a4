import { expect, test } from './shop-test.ts'
import { buyer, signIn } from './walk-the-chain.ts'

test.use({ javaScriptEnabled: false })

test('without scripts every page still reads whole, public ones and personal ones', async ({ page }) => {
  const main = page.getByRole('main')
  await page.goto('/catalog/pumps')
  await expect(main.getByRole('row', { name: /Centrifugal pump CP 80/ })).toContainText('1,280.00')
  await page.goto('/de/products/centrifugal-pump-cp-80')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Kreiselpumpe CP 80')
  await page.goto('/search?q=centrifugel')
  await expect(main.getByRole('link', { name: 'Centrifugal pump CP 80', exact: true })).toBeVisible()
  await signIn(page, buyer)
  for (const [path, title] of [
    ['/cart', 'Cart'],
    ['/account/orders', 'Orders'],
    ['/account/subscriptions', 'Subscriptions'],
  ] as const) {
    await page.goto(path)
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(title)
  }
})
