import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import people from '../../prisma/seed/demo-people.json' with { type: 'json' }
import { waitForMailedPath, waitForResetLink } from '../support/reset-link.ts'
import { runScript } from '../support/shop.ts'

/** Nobody whom pages are looked at as. */
export const withSecondStep = people.filter(({ role }) => role === 'buyer')[1]!

/** Adds an endpoint that nobody answers for, so that there is something to show of failures too. */
export async function addEndpoint(desk: Page): Promise<string> {
  await desk.goto('/admin/webhooks')
  const main = desk.getByRole('main')
  await main.getByLabel('Address').fill('https://erp.portico.example/hooks')
  await main.getByLabel('What it is').fill('ERP')
  await main.getByRole('button', { name: 'Add endpoint' }).click()
  await desk.waitForURL(/\/admin\/webhooks\/\w+$/)
  return new URL(desk.url()).pathname
}

/** Makes a key of the company or of the shop. */
export async function addKey(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await fillInKey(page)
  await page
    .getByRole('main')
    .getByText(/portico_\w+/)
    .first()
    .waitFor()
}

/** Fills in the form for a new key and sends it. */
export async function fillInKey(page: Page): Promise<void> {
  const main = page.getByRole('main')
  await main.getByLabel('Name', { exact: true }).fill('Merchandise system')
  await main.getByRole('checkbox').first().check()
  await main.getByRole('button', { name: 'Make a key' }).click()
}

/** Has every order wait for a yes, and asks for one. */
export async function askForApproval(desk: Page, customer: Page): Promise<void> {
  await desk.goto('/admin/settings/orders.checkout')
  const main = desk.getByRole('main')
  await main.getByLabel('Orders need approval from this total on').fill('1')
  await main.getByRole('button', { name: 'Save' }).click()
  await main.getByText('Saved.').waitFor()
  await customer.goto('/checkout')
  await customer.getByRole('button', { name: 'Ask for approval' }).click()
  await customer.getByText('This order waits for approval.').waitFor()
}

/** Has the shop import a table of which one row can't be read, so that there is a file of errors to fetch. */
export async function importTable(databaseUrl: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-screens-'))
  const file = join(folder, 'spring-list.csv')
  writeFileSync(file, 'sku,name,price\nSP-1,Spare seal,12.50\nSP-2,Spare ring,no price\n')
  const options = ['--background', '--source', 'table', file]
  await runScript('lib/cli/import-catalog.ts', databaseUrl, options).finally(() =>
    rmSync(folder, { recursive: true, force: true }),
  )
}

/** Has a link to set a new password mailed, and answers where it leads; no mail server takes it. */
export async function askForLink(page: Page, databaseUrl: string, email: string): Promise<string> {
  await page.goto('/sign-in/forgotten')
  const main = page.getByRole('main')
  await main.getByLabel('Email address').fill(email)
  await main.getByRole('button', { name: 'Send the link' }).click()
  await page.waitForURL(/\?sent=1$/)
  return waitForResetLink(databaseUrl, email)
}

/** Begins to set the second step up, and stops where the picture is shown. */
export async function beginSecondStep(page: Page): Promise<void> {
  const main = page.getByRole('main')
  await main.getByLabel('Your password').fill(people[0]?.password ?? '')
  await main.getByRole('button', { name: 'Set up' }).click()
  await main.getByRole('img').waitFor()
}

/** Gives the right password of somebody who has a second step. */
export async function stopAtCode(page: Page): Promise<void> {
  const main = page.getByRole('main')
  await main.getByLabel('Email address').fill(withSecondStep.email)
  await main.getByLabel('Password').fill(withSecondStep.password)
  await main.getByRole('button', { name: 'Sign in' }).click()
  await main.getByLabel('Code').waitFor()
}

/** Invites a colleague and answers the path of the link in the mail. */
export async function inviteSomebody(desk: Page, databaseUrl: string): Promise<string> {
  const email = 'gus.holloway@portico.example'
  await desk.goto('/admin/invitations')
  const main = desk.getByRole('main')
  await main.getByLabel('Name').fill('Gus Holloway')
  await main.getByLabel('Email address').fill(email)
  await main.getByRole('button', { name: 'Send the invitation' }).click()
  await main.getByRole('row', { name: /Gus Holloway/ }).waitFor()
  return waitForMailedPath(databaseUrl, email, /\/invitation\/\w+/)
}
