import { pressUntil } from '../support/press-until.ts'
import { expect, test } from './shop-test.ts'
import { buyer, signIn, staff } from './walk-the-chain.ts'

test('staff find an order and a page by keyboard alone, and come back to what they used', async ({
  page,
}) => {
  await signIn(page, staff)
  const palette = page.getByRole('dialog', { name: 'Search and commands' })
  await pressUntil(page, 'Control+k', palette)
  const field = palette.getByRole('combobox')
  await expect(field).toBeFocused()
  await page.keyboard.type('audit')
  await expect(palette.getByRole('option', { name: 'Audit trail' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/admin/audit')
  await expect(palette).toBeHidden()

  await page.getByRole('button', { name: 'Search or jump to' }).click()
  await expect(palette.getByRole('group', { name: 'Recent' }).getByRole('option')).toHaveText(['Audit trail'])
  await page.keyboard.type('centrifugal pump')
  await expect(palette.getByRole('group', { name: 'Products' }).getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
})

test('a buyer is offered no page of the back office', async ({ page }) => {
  await signIn(page, buyer)
  const answer = await page.request.get('/api/palette?locale=en')
  const { places } = (await answer.json()) as { places: readonly { href: string }[] }
  expect(places.map(({ href }) => href)).toContain('/account/orders')
  expect(places.filter(({ href }) => href.startsWith('/admin'))).toEqual([])
})

test('g and a letter go places, / goes into the search, and none of it while somebody types', async ({
  page,
}) => {
  await signIn(page, staff)
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await expect(page).toHaveURL('/admin/orders')
  await page.keyboard.press('g')
  await page.keyboard.press('h')
  await expect(page).toHaveURL('/admin')

  await page.goto('/search')
  const search = page.getByRole('banner').getByRole('searchbox')
  await page.locator('body').click({ position: { x: 5, y: 400 } })
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(search).toBeFocused({ timeout: 2000 })
  }).toPass()
  await page.keyboard.type('g?h')
  await expect(search).toHaveValue('g?h')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL('/search')
})

test('the sheet names the keys and switches them off for good', async ({ page }) => {
  await signIn(page, staff)
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await pressUntil(page, '?', sheet)
  await expect(sheet.getByText('Orders', { exact: true })).toBeVisible()
  await sheet.getByRole('checkbox', { name: 'Shortcuts of a single key' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.reload()
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await page.keyboard.press('?')
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL('/admin')

  await page.getByRole('button', { name: `Menu of ${staff.name}` }).click()
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await sheet.getByRole('checkbox', { name: 'Shortcuts of a single key' }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await expect(page).toHaveURL('/admin/orders')
})

test('a theme that was chosen in the back office is there on a kept page before anything is painted', async ({
  page,
}) => {
  await signIn(page, staff)
  await page.getByRole('button', { name: `Menu of ${staff.name}` }).click()
  await page.getByRole('button', { name: 'Dark', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('/catalog', { waitUntil: 'commit' })
  await page.locator('body').waitFor({ state: 'attached' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
})

test('a sidebar that was narrowed is served narrow', async ({ page }) => {
  await signIn(page, staff)
  const navigation = page.getByRole('navigation', { name: 'Back office' })
  const orders = navigation.getByRole('link', { name: 'Orders', exact: true })
  const wide = (await orders.boundingBox())?.width ?? 0
  await page.keyboard.press('[')
  await page.reload()
  const narrow = (await orders.boundingBox())?.width ?? wide
  expect(narrow).toBeLessThan(wide / 3)
  await expect(orders).toHaveAccessibleName('Orders')
})

test.describe('on a phone without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  for (const [somebody, button, name, href] of [
    [staff, 'Menu', 'Back office', '/admin/orders'],
    [buyer, 'Your company', 'Your company', '/account/orders'],
  ] as const) {
    test(`the drawer leads ${somebody.role} on, and the menu ends the session`, async ({ page }) => {
      await signIn(page, somebody)
      const drawer = page.getByRole('navigation', { name })
      await expect(drawer).toBeHidden()
      await page.getByRole('button', { name: new RegExp(`^${button}(?! of)`) }).click()
      await drawer.getByRole('link', { name: 'Orders', exact: true }).click()
      await expect(page).toHaveURL(href)
      await expect(drawer).toBeHidden()
      await page.getByRole('button', { name: `Menu of ${somebody.name}` }).click()
      await page.getByRole('button', { name: 'Sign out' }).click()
      await expect(page).toHaveURL('/')
    })
  }
})
