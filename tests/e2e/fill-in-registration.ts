import type { Page } from '@playwright/test'

/** Nobody fills in the form in less; the shop refuses who does. */
const leastSeconds = 3

/** What somebody types who asks for an account. */
export interface Applicant {
  readonly companyName: string
  readonly vatId: string
  readonly personName: string
  readonly email: string
}

/** Asks for an account for a company. */
export async function askForAccount(page: Page, applicant: Applicant): Promise<void> {
  await page.goto('/register')
  await sendRegistration(page, applicant)
  await page.waitForURL('**/register?sent=1')
}

/** Fills in the form that stands on the page, and sends it. */
export async function sendRegistration(page: Page, applicant: Applicant): Promise<void> {
  const main = page.getByRole('main')
  await main.getByLabel('Company name').fill(applicant.companyName)
  await main.getByLabel('Country').selectOption('DE')
  await main.getByLabel('VAT id').fill(applicant.vatId)
  await main.getByLabel('Street and number').fill('Hafenstraße 1')
  await main.getByLabel('Postal code').fill('20457')
  await main.getByLabel('City').fill('Hamburg')
  await main.getByLabel('Your name').fill(applicant.personName)
  await main.getByLabel('Business email address').fill(applicant.email)
  await main.getByLabel('Telephone').fill('+49 40 1234567')
  await main.getByLabel('What do you want to buy?').fill('Circulation pumps, about 40 a year.')
  await main.getByLabel('Use what I entered').check()
  await page.waitForTimeout(leastSeconds * 1000)
  await main.getByRole('button', { name: 'Ask for an account' }).click()
}
