import type { Page } from '@playwright/test'
import { openMailSink } from '../support/mail-sink.ts'
import { createShopDatabase, startShop } from '../support/shop.ts'
import type { Applicant } from './fill-in-registration.ts'
import { askForAccount } from './fill-in-registration.ts'
import { mailedLinkIn, mailsTo } from './mailed-link-in.ts'
import { expect, test } from './shop-test.ts'
import { openAs, orderCarePlan, staff } from './walk-the-chain.ts'

const password = 'otter lantern velvet crane'
const welcome: Applicant = {
  companyName: 'Alster Pumpen GmbH',
  vatId: 'DE136695976',
  personName: 'Ada Lovelace',
  email: 'ada@alster.example',
}
const turnedDown: Applicant = {
  companyName: 'Elbe Technik AG',
  vatId: 'DE115235681',
  personName: 'Eve Byron',
  email: 'eve@elbe.example',
}

test('a company asks for an account, confirms by mail, is accepted and orders; another one is denied', async ({
  browser,
  dialect,
}) => {
  test.setTimeout(240_000)
  const sink = await openMailSink()
  const database = await createShopDatabase(dialect)
  const shop = await startShop(database.url, {
    SMTP_URL: sink.url,
    MAIL_FROM: 'Portico <shop@portico.example>',
  })
  try {
    // Without scripts, as a careful reader has it.
    const context = await browser.newContext({ baseURL: shop.url, javaScriptEnabled: false })
    const page = await context.newPage()
    const main = page.getByRole('main')
    await page.goto('/sign-in')
    await main.getByRole('link', { name: 'Ask for an account' }).click()
    await main.getByLabel('Company name').fill(welcome.companyName)
    await main.getByRole('button', { name: 'Ask for an account' }).click()
    await expect(main.getByRole('alert').first()).toBeVisible()
    await expect(main.getByLabel('Company name')).toHaveValue(welcome.companyName)

    for (const applicant of [welcome, turnedDown]) {
      await askForAccount(page, applicant)
      await page.goto(await mailedLinkIn(sink, applicant.email, 'register/confirm'))
      await main.getByRole('button', { name: 'Confirm the request' }).click()
      await expect(main.getByRole('heading', { level: 1 })).toHaveText('Your request is with us')
    }

    const desk = await openAs(browser, shop.url, staff)
    await openRequest(desk, welcome)
    await desk.getByRole('button', { name: 'Accept', exact: true }).click()
    await expect(desk.getByText('became a customer')).toBeVisible()
    await openRequest(desk, turnedDown)
    await desk.getByLabel('Reason for the applicant').fill('We do not deliver to you yet.')
    await desk.getByLabel('Note for colleagues').fill('Ask again in spring.')
    await desk.getByRole('button', { name: 'Deny the request' }).click()
    await expect(desk.getByText('Denied: We do not deliver to you yet.')).toBeVisible()

    await page.goto(await mailedLinkIn(sink, welcome.email, 'invitation'))
    await main.getByLabel('password').fill(password)
    await main.getByRole('button', { name: 'Join' }).click()
    await expect(page).toHaveURL('/account')
    const buyer = await openAs(browser, shop.url, {
      email: welcome.email,
      password,
      company: welcome.companyName,
    })
    await orderCarePlan(buyer, 'PO-FIRST')

    const refusal = () => mailsTo(sink, turnedDown.email).find(({ text }) => text?.includes('not deliver'))
    await expect.poll(refusal, { timeout: 30_000 }).toBeDefined()
    expect(refusal()?.text).not.toContain('spring')
    await page.goto(await mailedLinkIn(sink, turnedDown.email, 'register/request'))
    await expect(main.getByText('We do not deliver to you yet.')).toBeVisible()
  } finally {
    await shop.stop()
    await database.remove()
    await sink.close()
  }
})

async function openRequest(desk: Page, { companyName }: Applicant): Promise<void> {
  await desk.goto('/admin/registrations')
  await desk.getByRole('main').getByRole('link', { name: companyName }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(companyName)
}
