import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openMailSink } from '../support/mail-sink.ts'
import type { MailSink } from '../support/mail-sink.ts'
import { createShopDatabase, startShop } from '../support/shop.ts'
import people from '../../prisma/seed/demo-people.json' with { type: 'json' }
import { expect, test } from './shop-test.ts'
import { buyer, openAs, signIn, signOut, staff } from './walk-the-chain.ts'

/** Nobody whom other tests sign in on the same shop. */
const colleague = people.findLast(({ role }) => role === 'buyer')!
const newPassword = 'otter lantern velvet crane'

test('a password is reset by mail, and a second browser is signed out at its next request', async ({
  browser,
  dialect,
}) => {
  test.setTimeout(180_000)
  const sink = await openMailSink()
  const database = await createShopDatabase(dialect)
  const shop = await startShop(database.url, {
    SMTP_URL: sink.url,
    MAIL_FROM: 'Portico <shop@portico.example>',
  })
  try {
    const other = await openAs(browser, shop.url, buyer)
    await other.goto('/account/security')
    await expect(other.getByText('This device')).toBeVisible()

    // Without scripts, as a scanner or a careful reader has it.
    const context = await browser.newContext({ baseURL: shop.url, javaScriptEnabled: false })
    const page = await context.newPage()
    const main = page.getByRole('main')
    await page.goto('/sign-in')
    await main.getByRole('link', { name: 'Forgotten your password?' }).click()
    const said = await Promise.all(
      ['nobody@portico.example', buyer.email].map((email) => askFor(page, email)),
    )
    expect(said[0]).toBe(said[1])

    const link = await linkIn(sink)
    expect(link).toContain(`${shop.url}/sign-in/reset/`)
    expect(sink.received.map(({ to }) => [to].flat()[0]?.text)).toEqual([
      expect.stringContaining(buyer.email),
    ])
    await page.goto(link)
    await page.goto(link)
    await other.goto(link)
    await expectNoViolations(other)
    await main.getByLabel('New password').fill('password1234')
    await main.getByRole('button', { name: 'Set the password' }).click()
    await expect(main.getByRole('alert')).toContainText('one of the first that are tried')
    await main.getByLabel('New password').fill(newPassword)
    await main.getByRole('button', { name: 'Set the password' }).click()
    await expect(page).toHaveURL('/sign-in?changed=1')
    await expect(main.getByRole('status')).toContainText('Your new password is set')

    await other.goto('/account/orders')
    await expect(other).toHaveURL('/sign-in?next=%2Faccount%2Forders')
    await page.goto(link)
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more')
    await page.goto('/sign-in?next=/account')
    await main.getByLabel('Email address').fill(buyer.email)
    await main.getByLabel('Password').fill(newPassword)
    await main.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('button', { name: `Menu of ${buyer.name}` })).toBeVisible()
    await expect.poll(() => sink.received.at(-1)?.subject).toBe('Your password was changed')

    const desk = await openAs(browser, shop.url, staff)
    await desk.goto('/admin/mails')
    await desk.getByRole('link', { name: 'Set a new password', exact: true }).click()
    await expect(desk.getByText('nobody reads it here')).toBeVisible()
    expect(await desk.content()).not.toContain('/sign-in/reset/')
  } finally {
    await shop.stop()
    await database.remove()
    await sink.close()
  }
})

test('a copy of the cookie is worth nothing after signing out, nor on a device that was signed out', async ({
  browser,
  shop,
}) => {
  const [here, there] = [
    await openAs(browser, shop.url, colleague),
    await openAs(browser, shop.url, colleague),
  ]
  const copied = await there.context().storageState()
  await signOut(there, colleague)
  await expect(there).toHaveURL(`${shop.url}/`)
  const thief = await (await browser.newContext({ baseURL: shop.url, storageState: copied })).newPage()
  await thief.goto('/account')
  await expect(thief).toHaveURL(/\/sign-in/)

  await signIn(there, colleague)
  await here.goto('/account/security')
  const main = here.getByRole('main')
  await expect(main.getByRole('listitem')).toHaveCount(2)
  await expectNoViolations(here)
  await main.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await expect(main.getByRole('listitem')).toHaveCount(1)
  await there.goto('/account')
  await expect(there).toHaveURL(/\/sign-in/)

  await main.getByLabel('Old password').fill(colleague.password)
  await main.getByLabel('New password').fill(newPassword)
  await main.getByRole('button', { name: 'Change the password' }).click()
  await expect(main.getByRole('status')).toContainText('Your password is changed')
  await here.goto('/account/orders')
  await expect(here).toHaveURL('/account/orders')
})

async function askFor(page: Page, email: string): Promise<string> {
  const own = await page.context().newPage()
  await own.goto('/sign-in/forgotten')
  const main = own.getByRole('main')
  await main.getByLabel('Email address').fill(email)
  await main.getByRole('button', { name: 'Send the link' }).click()
  await expect(own).toHaveURL('/sign-in/forgotten?sent=1')
  return main.innerText()
}

async function linkIn(sink: MailSink): Promise<string> {
  const found = () => /https?:\S+\/sign-in\/reset\/\w+/.exec(sink.received.at(-1)?.text ?? '')?.[0]
  await expect.poll(found, { timeout: 30_000 }).toBeDefined()
  return found() ?? ''
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
