import type { Page } from '@playwright/test'
import people from '../../prisma/seed/demo-people.json' with { type: 'json' }
import type { MailSink } from '../support/mail-sink.ts'
import { openMailSink } from '../support/mail-sink.ts'
import type { ShopDatabase, ShopProcess } from '../support/shop.ts'
import { createShopDatabase, startShop } from '../support/shop.ts'
import { mailedLinkIn } from './mailed-link-in.ts'
import { expect, test } from './shop-test.ts'
import { buyer, manager, openAs, orderCarePlan, rival } from './walk-the-chain.ts'

const newcomer = { name: 'Ada Lovelace', email: 'ada.lovelace@brightwater.example' }
const password = 'otter lantern velvet crane'
/** Buys for the buyer's company, and for another one. */
const inBoth = people.find(({ alsoIn }) => alsoIn.length > 0)!
const [otherPlace] = inBoth.alsoIn

let sink: MailSink
let database: ShopDatabase
let mailing: ShopProcess

test.beforeAll(async ({ dialect }) => {
  test.setTimeout(120_000)
  sink = await openMailSink()
  database = await createShopDatabase(dialect)
  mailing = await startShop(database.url, {
    SMTP_URL: sink.url,
    MAIL_FROM: 'Portico <shop@portico.example>',
  })
})

test.afterAll(async () => {
  await mailing.stop()
  await database.remove()
  await sink.close()
})

test('somebody who is invited joins by the link in the mail and orders, until they are suspended', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const desk = await openAs(browser, mailing.url, manager)
  await desk.goto('/account/company/invitations')
  const main = desk.getByRole('main')
  await main.getByLabel('Name').fill(newcomer.name)
  await main.getByLabel('Email address').fill(newcomer.email)
  await main.getByLabel('Role').selectOption('Buyer')
  await main.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(main.getByText('The invitation is on its way.')).toBeVisible()

  const page = await (await browser.newContext({ baseURL: mailing.url })).newPage()
  const link = await mailedLinkIn(sink, newcomer.email, 'invitation')
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Join ${buyer.company}`)
  await page.getByLabel('password').fill(password)
  await page.getByRole('button', { name: 'Join' }).click()
  await expect(page).toHaveURL('/account')
  await orderCarePlan(page, 'PO-NEWCOMER')

  const again = await (await browser.newContext({ baseURL: mailing.url })).newPage()
  await again.goto(link)
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('This invitation is not open any more')

  await desk.goto('/account/company')
  await desk.getByRole('link', { name: newcomer.name }).click()
  await desk.getByRole('button', { name: 'Suspend' }).click()
  await expect(desk.getByRole('row', { name: newcomer.name })).toContainText('Suspended')
  await page.getByRole('navigation').getByRole('link', { name: 'Orders', exact: true }).click()
  await expect(page).toHaveURL(/\/sign-in/)
})

test('who buys for two companies switches, and sees the orders of the one they act for alone', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await openAs(browser, mailing.url, inBoth)
  await expect(page.getByRole('banner').getByRole('link', { name: inBoth.company ?? '' })).toBeVisible()
  await orderCarePlan(page, 'PO-HERE')
  await page.goto('/account/orders')
  await expect(rows(page, 'PO-HERE')).toHaveCount(1)

  await switchTo(page, otherPlace!.company)
  await page.goto('/account/orders')
  await expect(page.getByRole('heading', { name: 'Orders', level: 1 })).toBeVisible()
  await expect(rows(page, 'PO-HERE')).toHaveCount(0)
  await orderCarePlan(page, 'PO-THERE')
  await page.goto('/account/orders')
  await expect(rows(page, 'PO-THERE')).toHaveCount(1)
  const colleague = await openAs(browser, mailing.url, rival)
  await colleague.goto('/account/orders')
  await expect(rows(colleague, 'PO-THERE')).toHaveCount(1)
  await expect(rows(colleague, 'PO-HERE')).toHaveCount(0)

  await switchTo(page, inBoth.company ?? '')
  await page.goto('/account/orders')
  await expect(rows(page, 'PO-HERE')).toHaveCount(1)
  await expect(rows(page, 'PO-THERE')).toHaveCount(0)
})

const rows = (page: Page, poNumber: string) => page.getByRole('row').filter({ hasText: poNumber })

async function switchTo(page: Page, company: string): Promise<void> {
  await page.goto('/account')
  await page.getByLabel('Act for').selectOption(company)
  await page.getByRole('button', { name: 'Switch company' }).click()
  await expect(page.getByLabel('Act for').locator('option:checked')).toHaveText(company)
  await expect(page.getByRole('banner').getByRole('link', { name: company })).toBeVisible()
}
