import { expect, test } from './shop-test.ts'
import { buyer, signIn } from './walk-the-chain.ts'

test('who makes a key tries it on the page that describes the interface', async ({ page }) => {
  await signIn(page, buyer)
  await page.goto('/account/api-keys')
  const main = page.getByRole('main')
  await main.getByLabel('Name').fill('Merchandise management')
  await main.getByRole('checkbox', { name: 'company:read' }).check()
  await main.getByRole('button', { name: 'Make a key' }).click()
  const key = await main.locator('code', { hasText: /^portico_\w+$/ }).innerText()

  await main.getByRole('link', { name: 'API reference' }).first().click()
  await page.getByLabel('Operation').selectOption({ label: 'GET /addresses' })
  await page.getByLabel('Your key').fill(key)
  await page.getByRole('button', { name: 'Send request' }).click()
  const answer = page.getByRole('status', { name: 'Answer' })
  await expect(answer).toContainText('200 OK')
  await expect(answer).toContainText('"city": "Linz"')

  await page.getByLabel('Operation').selectOption({ label: 'GET /cart' })
  await page.getByRole('button', { name: 'Send request' }).click()
  await expect(answer).toContainText('403 Forbidden')
  await page.getByLabel('Your key').fill(`${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`)
  await page.getByRole('button', { name: 'Send request' }).click()
  await expect(answer).toContainText('401 Unauthorized')
})
