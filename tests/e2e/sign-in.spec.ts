import { expect, test } from './shop-test.ts'
import { buyer, signOut } from './walk-the-chain.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a buyer who mistypes the password keeps the address, signs in and out', async ({ page }) => {
      const main = page.getByRole('main')
      await page.goto('/sign-in?next=/account')
      await main.getByLabel('Email address').fill(buyer.email)
      await main.getByLabel('Password').fill('mistyped')
      await main.getByRole('button', { name: 'Sign in' }).click()
      await expect(main.getByRole('alert')).toHaveText(/The email address or the password is not right/)
      await expect(main.getByLabel('Email address')).toHaveValue(buyer.email)
      await expect(main.getByLabel('Password')).toHaveValue('')

      await main.getByLabel('Password').fill(buyer.password)
      await main.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL('/account')
      await expect(main.getByRole('heading', { level: 1 })).toContainText(buyer.name)

      await signOut(page, buyer)
      await expect(page).toHaveURL('/')
      await page.goto('/account')
      await expect(page).toHaveURL('/sign-in?next=/account')
    })

    test('signing in never leads to another site', async ({ page, shop }) => {
      const main = page.getByRole('main')
      await page.goto('/sign-in?next=//evil.example/%2F..')
      await main.getByLabel('Email address').fill(buyer.email)
      await main.getByLabel('Password').fill(buyer.password)
      await main.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL(`${shop.url}/`)
    })
  })
}
