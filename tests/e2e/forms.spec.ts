import { expect, test } from './shop-test.ts'
import { signIn, staff } from './walk-the-chain.ts'

const checkout = '/admin/settings/orders.checkout'
const total = 'Orders need approval from this total on'

test('what was typed and not saved is there again, and goes when it is discarded', async ({
  page,
  context,
}) => {
  await signIn(page, staff)
  await page.goto(checkout)
  await page.getByLabel(total).fill('777')
  await page.getByRole('switch', { name: 'A PO number is required' }).check()
  const later = await context.newPage()
  await later.goto(checkout)
  await expect(later.getByText(/^Draft of \d\d:\d\d restored\./)).toBeVisible()
  await expect(later.getByLabel(total)).toHaveValue('777')
  await expect(later.getByRole('switch', { name: 'A PO number is required' })).toBeChecked()
  await later.getByRole('button', { name: 'Discard the draft' }).click()
  await expect(later.getByLabel(total)).toHaveValue('0')
  await expect(later.getByRole('switch', { name: 'A PO number is required' })).not.toBeChecked()
  await later.reload()
  await expect(later.getByLabel(total)).toHaveValue('0')
  await expect(later.getByText(/^Draft of/)).toHaveCount(0)
})

test('leaving with something unsaved asks, and the key that saves ends that', async ({ page }) => {
  await signIn(page, staff)
  await page.goto(checkout)
  const list = page.getByRole('main').getByRole('link').first()
  await page.getByLabel(total).fill('500')
  await list.click()
  const question = page.getByRole('dialog', { name: 'Leave without saving?' })
  await question.getByRole('button', { name: 'Stay here' }).click()
  await expect(question).toBeHidden()
  await expect(page).toHaveURL(checkout)
  await page.getByLabel(total).fill('0')
  await page.getByLabel(total).press('Control+s')
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByLabel(total).fill('600')
  await list.click()
  await question.getByRole('button', { name: 'Leave the page' }).click()
  await expect(page).toHaveURL('/admin/settings')
})

test('a refused form leads to each of its fields', async ({ page }) => {
  await signIn(page, staff)
  await page.goto('/admin/settings/deadlines.working-time')
  await page.getByLabel('Work ends').fill('07:00')
  await page.getByRole('main').getByRole('button', { name: 'Save' }).click()
  const summary = page.getByRole('main').getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(page.getByLabel('Work ends')).toHaveValue('07:00')
  const way = summary.getByRole('link')
  if ((await way.count()) > 0) {
    await way.first().click()
    await expect(page.getByRole('main').locator('[aria-invalid]').first()).toBeFocused()
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a dialog opens all the same, and asks before it deletes', async ({ page }) => {
    await signIn(page, staff)
    await page.goto('/admin/webhooks')
    const main = page.getByRole('main')
    await main.getByLabel('Address').fill('https://erp.portico.example/hooks')
    await main.getByRole('button', { name: 'Add endpoint' }).click()
    await main.getByRole('button', { name: 'Delete', exact: true }).click()
    const question = page.getByRole('dialog', { name: 'Delete https://erp.portico.example/hooks?' })
    await expect(question).toContainText('This can’t be undone.')
    await question.getByRole('button', { name: 'Cancel' }).click()
    await expect(question).toBeHidden()
    await main.getByRole('button', { name: 'Delete', exact: true }).click()
    await question.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(page.getByText('https://erp.portico.example/hooks')).toHaveCount(0)
  })
})
