import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { buyer, checkOut, deliverAll, findAndAdd, openAs, seeComplete, staff } from '../e2e/walk-the-chain.ts'
import type { Shop } from '../support/shop.ts'
import { runScript } from '../support/shop.ts'
import type { Places } from './state.ts'

const wanted = [
  ['centrifugal pump CP 80', 'Centrifugal pump CP 80'],
  ['pump installation', 'Pump installation'],
  ['care plan', 'Care plan'],
] as const

/** A day in the shop: one order delivered, one on its way, one in the cart, and what staff set up beside. */
export async function workADay(browser: Browser, shop: Shop): Promise<Places> {
  const desk = await openAs(browser, shop.url, staff)
  const customer = await openAs(browser, shop.url, buyer)
  const webhookEndpoint = await addEndpoint(desk)
  await addKey(desk, '/admin/api-keys')
  await addKey(customer, '/account/api-keys')
  await importTable(shop)
  await order(customer, 'PO-2026-0815')
  const placed = await order(customer, 'PO-2026-0816')
  await deliverAll(desk, placed)
  await seeComplete(customer, placed)
  await fill(customer)
  return {
    ownOrder: placed.path,
    order: placed.path.replace('/account/', '/admin/'),
    task: await firstLink(desk, '/admin/tasks'),
    webhookEndpoint,
  }
}

async function fill(customer: Page): Promise<void> {
  for (const [typed, name] of wanted) await findAndAdd(customer, typed, name)
}

async function order(customer: Page, poNumber: string) {
  await fill(customer)
  return checkOut(customer, poNumber)
}

async function addEndpoint(desk: Page): Promise<string> {
  await desk.goto('/admin/webhooks')
  const main = desk.getByRole('main')
  await main
    .getByLabel(/address|URL/i)
    .first()
    .fill('https://erp.example.com/portico')
  await main.getByRole('checkbox').first().check()
  await main.getByRole('button', { name: /add/i }).first().click()
  return firstLink(desk, '/admin/webhooks')
}

async function addKey(page: Page, path: string): Promise<void> {
  await page.goto(path)
  const main = page.getByRole('main')
  await main.getByLabel('Name').fill('Merchandise system')
  await main.getByRole('checkbox').first().check()
  await main.getByRole('button', { name: /key/i }).first().click()
  await main.getByText(/pk_/).first().waitFor()
}

/** A table of which one row can't be read, so that there is a file of errors to fetch. */
async function importTable(shop: Shop): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-screens-'))
  const file = join(folder, 'spring-list.csv')
  writeFileSync(file, 'sku,name,price\nSP-1,Spare seal,12.50\nSP-2,Spare ring,no price\n')
  const errors = join(folder, 'errors.ndjson')
  await runScript('lib/cli/import-catalog.ts', shop.databaseUrl, [
    '--source',
    'table',
    '--errors',
    errors,
    file,
  ])
  rmSync(folder, { recursive: true, force: true })
}

/** The page of the first row of a list. */
async function firstLink(page: Page, path: string): Promise<string> {
  await page.goto(path)
  const link = page.getByRole('main').locator(`a[href^="${path}/"]`).first()
  const href = await link.getAttribute('href')
  if (href === null) throw new Error(`${path} leads to no page.`)
  return href
}
