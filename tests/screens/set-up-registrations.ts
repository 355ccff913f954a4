import type { Browser, Page } from '@playwright/test'
import type { Applicant } from '../e2e/fill-in-registration.ts'
import { askForAccount } from '../e2e/fill-in-registration.ts'
import { waitForMailedLink } from '../support/mailed-link.ts'
import type { Shop } from '../support/shop.ts'
import type { Places } from './state.ts'

const first: Applicant = {
  companyName: 'Alster Pumpen GmbH',
  vatId: 'DE136695976',
  personName: 'Ada Lovelace',
  email: 'ada@alster.example',
}
const second: Applicant = { ...first, companyName: 'Alster-Pumpen AG', email: 'bob@alster.example' }
const third: Applicant = { ...first, companyName: 'Elbe Technik', email: 'eve@elbe.example' }

type Made = Pick<Places, 'registration' | 'registrationConfirm' | 'registrationFollow'>

/** Two requests that look alike, one with a question, and one that is not confirmed yet. */
export async function askForAccounts(browser: Browser, desk: Page, shop: Shop): Promise<Made> {
  const context = await browser.newContext({ baseURL: shop.url })
  const page = await context.newPage()
  for (const applicant of [first, second]) await confirmed(page, applicant, shop)
  await desk.goto('/admin/registrations')
  await desk.getByRole('main').getByRole('link', { name: first.companyName }).click()
  await desk.waitForURL('**/admin/registrations/*')
  const registration = new URL(desk.url()).pathname
  await desk.getByLabel('Question').fill('Which of your sites is to be supplied?')
  await desk.getByRole('button', { name: 'Send the question' }).click()
  await desk.getByText('Not answered yet').waitFor()
  await askForAccount(page, third)
  const registrationConfirm = await waitForMailedLink(shop.databaseUrl, third.email, '/register/confirm')
  await context.close()
  return {
    registration,
    registrationConfirm,
    registrationFollow: await waitForMailedLink(shop.databaseUrl, first.email, '/register/request'),
  }
}

async function confirmed(page: Page, applicant: Applicant, shop: Shop): Promise<void> {
  await askForAccount(page, applicant)
  await page.goto(await waitForMailedLink(shop.databaseUrl, applicant.email, '/register/confirm'))
  await page.getByRole('button', { name: 'Confirm the request' }).click()
  await page.waitForURL('**/register?confirmed=1')
}
