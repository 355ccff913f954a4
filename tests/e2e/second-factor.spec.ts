import type { Page } from '@playwright/test'
import people from '../../prisma/seed/demo-people.json' with { type: 'json' }
import { codeOf, setUpSecondStep } from './set-up-second-step.ts'
import { expect, test } from './shop-test.ts'
import { openAs, signOut } from './walk-the-chain.ts'

/** Nobody whom other tests sign in on the same shop. */
const careful = people.find(({ role }) => role === 'finance')!

test('after the password a code of the app is asked for, each code opens once, and a recovery code helps out', async ({
  browser,
  shop,
}) => {
  test.setTimeout(120_000)
  const page = await openAs(browser, shop.url, careful)
  const { secret, recoveryCodes } = await setUpSecondStep(page, 'admin', careful.password)
  expect(recoveryCodes.length).toBeGreaterThan(1)
  const [first, second] = recoveryCodes
  await signOut(page, careful)
  await expect(page).toHaveURL(`${shop.url}/`)

  await enterPassword(page)
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto('/sign-in/code')
  const next = codeOf(secret, 1)
  await enterCode(page, '000000')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('This code is not right')
  await enterCode(page, next)
  await expect(page).toHaveURL('/admin')
  await signOut(page, careful)
  await expect(page).toHaveURL(`${shop.url}/`)

  await enterPassword(page)
  await enterCode(page, next)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('it was used before')
  await enterCode(page, first!)
  await expect(page).toHaveURL('/admin')
  await page.goto('/admin/security/second-step')
  await expect(page.getByText(`${recoveryCodes.length - 1} are left`)).toBeVisible()

  const main = page.getByRole('main')
  await main.getByLabel('Your password').fill(careful.password)
  await main.getByLabel('Code').fill(second!)
  await main.getByRole('button', { name: 'Turn off' }).click()
  await expect(main.getByRole('button', { name: 'Set up' })).toBeVisible()
  await openAs(browser, shop.url, careful)
})

async function enterPassword(page: Page): Promise<void> {
  await page.goto('/sign-in?next=/admin')
  const main = page.getByRole('main')
  await main.getByLabel('Email address').fill(careful.email)
  await main.getByLabel('Password').fill(careful.password)
  await main.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/sign-in/code')
}

async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByRole('main').getByLabel('Code').fill(code)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
}
