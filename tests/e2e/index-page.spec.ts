import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './shop-test.ts'
import { openAs, rival, staff } from './walk-the-chain.ts'

const entries = '/admin/audit'

const rows = (page: Page) => page.getByRole('main').locator('[data-list-row]')

test('a list is narrowed and sorted by its address, which says what it cannot do', async ({
  browser,
  baseURL,
}) => {
  const desk = await openAs(browser, baseURL!, staff)
  await desk.goto(entries)
  await expect(rows(desk).first()).toBeVisible()

  await desk.getByText('Filter', { exact: true }).click()
  await desk.getByRole('textbox', { name: 'Command or listener' }).fill('identity.start-session')
  await desk.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(desk).toHaveURL(/action=identity\.start-session/)
  await expect(desk).not.toHaveURL(/actor=/)
  const chip = desk.getByRole('link', { name: 'Command or listener: identity.start-session' })
  await expect(chip).toBeVisible()
  await chip.click()
  await expect(chip).toBeHidden()

  await desk.getByRole('columnheader', { name: 'When' }).getByRole('link').click()
  await expect(desk).toHaveURL(/sort=occurredAt\.asc/)
  await expect(desk.getByRole('columnheader', { name: 'When' })).toHaveAttribute('aria-sort', 'ascending')

  await desk.goto(`${entries}?day=abc&colour=red`)
  await expect(desk.getByText('“abc” is not a day.')).toBeVisible()
  await expect(desk.getByText('This list has no filter “colour”')).toBeVisible()
  await expect(rows(desk).first()).toBeVisible()
  await desk.goto(`${entries}?thing=nothing-at-all`)
  await expect(desk.getByRole('heading', { name: 'Nothing matches' })).toBeVisible()
})

test('a view is kept, opened by its tab and removed', async ({ browser, baseURL }) => {
  const desk = await openAs(browser, baseURL!, staff)
  const name = `Sessions ${Date.now()}`
  await desk.goto(`${entries}?action=identity.start-session`)
  await desk.getByText('Save view', { exact: true }).first().click()
  await desk.getByLabel('Name of the view').fill(name)
  await desk.getByRole('button', { name: 'Save view' }).click()
  await expect(desk).toHaveURL(/\?view=\w+$/)
  const tab = desk.getByRole('navigation', { name: 'Views' }).getByRole('link', { name })
  await expect(tab).toHaveAttribute('aria-current', 'page')

  await desk.goto(entries)
  await tab.click()
  await expect(desk.getByRole('link', { name: 'Command or listener: identity.start-session' })).toBeVisible()
  await desk.getByText('Save view', { exact: true }).first().click()
  await desk.getByRole('button', { name: 'Remove this view' }).click()
  await expect(desk).toHaveURL(entries)
  await expect(tab).toHaveCount(0)
})

test('rows are walked, looked at and left by keyboard', async ({ browser, baseURL }) => {
  const desk = await openAs(browser, baseURL!, staff)
  await desk.goto(entries)
  await rows(desk).first().waitFor()
  await expect(async () => {
    await desk.keyboard.press('j')
    await expect(rows(desk).first().locator('[data-list-link]')).toBeFocused({ timeout: 500 })
  }).toPass()
  await desk.keyboard.press('j')
  await expect(rows(desk).nth(1).locator('[data-list-link]')).toBeFocused()
  await desk.keyboard.press('k')
  await expect(rows(desk).first().locator('[data-list-link]')).toBeFocused()
  await desk.keyboard.press('Enter')
  await expect(desk).toHaveURL(/peek=/)
  await expect(desk.getByRole('complementary').getByText('Id of who did it')).toBeVisible()
  await desk.keyboard.press('Escape')
  await expect(desk).not.toHaveURL(/peek=/)
})

test('what is shown is taken away as a file, by those who may read it', async ({ browser, baseURL }) => {
  const desk = await openAs(browser, baseURL!, staff)
  await desk.goto(`${entries}?action=identity.start-session&columns=occurredAt.action`)
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('link', { name: 'Export CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('audit-entries.csv')
  const [head = '', ...lines] = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n')
  expect(head).toBe('\uFEFFWhen,Command or listener')
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) expect(line).toMatch(/^[\d-]{10} [\d:.]{12},identity\.start-session$/)

  const guest = await (await browser.newContext()).request.get(`${baseURL}/api/lists/audit.entries`)
  expect(guest.status()).toBe(404)
})

test('mails are chosen in the list, counted before and told of after', async ({ page, browser, baseURL }) => {
  await page.goto('/sign-in/forgotten')
  await page.getByRole('main').getByLabel('Email address').fill(rival.email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page).toHaveURL('/sign-in/forgotten?sent=1')

  const desk = await openAs(browser, baseURL!, staff)
  await expect(async () => {
    await desk.goto('/admin/mails')
    await expect(rows(desk).first()).toBeVisible({ timeout: 2000 })
  }).toPass()
  await rows(desk).first().getByRole('checkbox').check()
  await desk.getByRole('button', { name: 'Send again' }).click()
  await expect(desk).toHaveURL(/bulk=retry/)
  await expect(desk.getByText(/of 1 chosen mail can be sent again\./)).toBeVisible()
  await desk.getByRole('link', { name: 'Back to the list' }).click()
  await expect(desk).not.toHaveURL(/bulk=/)
})
