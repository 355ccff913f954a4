import type { Page } from '@playwright/test'
import type { MailSink } from '../support/mail-sink.ts'
import { openMailSink } from '../support/mail-sink.ts'
import type { ShopProcess } from '../support/shop.ts'
import { startShop } from '../support/shop.ts'
import { expect, test } from './shop-test.ts'
import { buyer, manager, openAs, orderCarePlan, signIn, staff } from './walk-the-chain.ts'

/** Sees every order of the company; buyers see those of their own unit and below it. */
const colleague = manager

let sink: MailSink
let sender: ShopProcess

// A second process of the same shop, which has a mail server; the first one has none.
test.beforeAll(async ({ shop }) => {
  sink = await openMailSink()
  const environment = { SMTP_URL: sink.url, MAIL_FROM: 'Shop <shop@portico.example>' }
  sender = await startShop(shop.databaseUrl, environment)
})

test.afterAll(async () => {
  await sender.stop()
  await sink.close()
})

async function comment(page: Page, path: string, text: string): Promise<void> {
  await page.goto(path)
  await page.getByLabel('Comment', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Add comment' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: text })).toBeVisible()
}

const mailsTo = ({ email }: { readonly email: string }, subject: string) =>
  sink.received.filter((mail) => JSON.stringify(mail.to).includes(email) && mail.subject?.includes(subject))

/** The clock in Vienna some hours from now. */
function inVienna(hours: number): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Vienna',
  })
  return format.format(Date.now() + hours * 3_600_000)
}

test('a colleague who is named finds it in the inbox and in a mail, and goes from there to the comment', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, buyer)
  const path = await orderCarePlan(page, 'PO-TALK')
  await comment(page, path, `@${colleague.name} see https://example.com/specs <script>alert(1)</script>`)
  await expect(page.getByRole('link', { name: 'https://example.com/specs' })).toHaveAttribute(
    'rel',
    'nofollow noopener noreferrer',
  )

  const other = await openAs(browser, baseURL ?? '', colleague)
  const row = other.getByRole('listitem').filter({ hasText: `${buyer.name} names you on` })
  await expect(async () => {
    await other.goto('/account/inbox')
    await expect(row.first()).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 15_000 })
  await row.getByRole('link', { name: 'Read and answer' }).click()
  await expect(other).toHaveURL(new RegExp(`${path}#entry-`))
  await expect(other.getByText('<script>alert(1)</script>')).toBeVisible()
  await expect.poll(() => mailsTo(colleague, 'names you on').length).toBe(1)
  expect(mailsTo(colleague, 'names you on')[0]?.text).toContain('see https://example.com/specs')
  await expect(async () => {
    await other.goto('/account/inbox?show=new')
    await expect(row).toHaveCount(0, { timeout: 500 })
  }).toPass({ timeout: 15_000 })
  await other.context().close()
})

test('what one wrote can be mended and removed, and staff keep their notes to themselves', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, buyer)
  const path = await orderCarePlan(page, 'PO-TALK')
  await comment(page, path, 'Deliver to gate 3.')
  await page.getByRole('link', { name: /^Edit your comment of/ }).click()
  await page.getByLabel('Comment', { exact: true }).fill('Deliver to gate 4.')
  await page.getByRole('button', { name: 'Save comment' }).click()
  await expect(page.getByText('Deliver to gate 4.')).toBeVisible()

  const desk = await openAs(browser, baseURL ?? '', staff)
  await comment(desk, path.replace('/account', '/admin'), 'They always change the gate.')
  await page.reload()
  await expect(page.getByText('Deliver to gate 4.')).toBeVisible()
  await expect(page.getByText('They always change the gate.')).toHaveCount(0)

  await page.getByRole('link', { name: /^Remove your comment of/ }).click()
  await page.getByRole('button', { name: 'Remove comment' }).click()
  await expect(page.getByText(`${buyer.name} removed a comment.`)).toBeVisible()
  await expect(page.getByText('Deliver to gate 4.')).toHaveCount(0)
  await desk.context().close()
})

test('a mail waits for the quiet hours that somebody chose on their page, and leaves when they end', async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await openAs(browser, baseURL ?? '', colleague)
  await other.goto('/account/notifications')
  await other.getByLabel('Keep these hours quiet').check()
  await other.getByLabel('From').fill(inVienna(-2))
  await other.getByLabel('Until').fill(inVienna(2))
  await other.getByLabel('Time zone').selectOption('Europe/Vienna')
  await other.getByRole('button', { name: 'Save quiet hours' }).click()
  await expect(other.getByText('Saved. Mails that wait go by it, too.')).toBeVisible()

  await signIn(page, buyer)
  const before = mailsTo(colleague, 'names you on').length
  const path = await orderCarePlan(page, 'PO-TALK')
  const number = (await page.getByRole('heading', { level: 1 }).innerText()).replace('Order ', '')
  await comment(page, path, `@${colleague.name} and quiet?`)
  await expect.poll(() => mailsTo(buyer, number).length).toBeGreaterThan(0)
  await other.goto('/account/inbox')
  await expect(async () => {
    await other.reload()
    await expect(other.getByText(`${buyer.name} names you on ${number}`)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 15_000 })
  expect(mailsTo(colleague, 'names you on')).toHaveLength(before)

  await other.goto('/account/notifications')
  await other.getByLabel('Keep these hours quiet').uncheck()
  await other.getByRole('button', { name: 'Save quiet hours' }).click()
  await expect.poll(() => mailsTo(colleague, 'names you on').length).toBe(before + 1)
  await other.context().close()
})
