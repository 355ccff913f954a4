import type { Browser, Page } from '@playwright/test'
import {
  buyer,
  checkOut,
  deliverAll,
  findAndAdd,
  openAs,
  rival,
  seeComplete,
  staff,
} from '../e2e/walk-the-chain.ts'
import type { PlacedOrder } from '../e2e/walk-the-chain.ts'
import type { Shop } from '../support/shop.ts'
import { setUpSecondStep } from '../e2e/set-up-second-step.ts'
import {
  addEndpoint,
  addKey,
  askForApproval,
  askForLink,
  importTable,
  inviteSomebody,
  withSecondStep,
} from './set-up-beside.ts'
import { askForAccounts } from './set-up-registrations.ts'
import type { Places } from './state.ts'

const wanted = [
  ['centrifugal pump CP 80', 'Centrifugal pump CP 80'],
  ['pump installation', 'Pump installation'],
  ['care plan', 'Care plan'],
] as const

/** A day in the shop: one order delivered, one on its way, one that waits for a yes, one in the cart, and what staff set up beside. */
export async function workADay(browser: Browser, shop: Shop): Promise<Places> {
  const desk = await openAs(browser, shop.url, staff)
  const customer = await openAs(browser, shop.url, buyer)
  const webhookEndpoint = await addEndpoint(desk)
  await addKey(desk, '/admin/api-keys')
  await addKey(customer, '/account/api-keys')
  await importTable(shop.databaseUrl)
  const open = await order(customer, 'PO-2026-0815')
  await comment(customer, open, 'Please ring at gate 4 when you arrive.')
  const delivered = await order(customer, 'PO-2026-0816')
  await deliverAll(desk, delivered)
  await seeComplete(customer, delivered)
  await fill(customer)
  await askForApproval(desk, customer)
  const other = await openAs(browser, shop.url, rival)
  await fill(other)
  const colleague = await openAs(browser, shop.url, withSecondStep)
  await setUpSecondStep(colleague, 'account', withSecondStep.password)
  const invitation = await inviteSomebody(desk, shop.databaseUrl)
  const registration = await askForAccounts(browser, desk, shop)
  const places = {
    ...registration,
    invitation,
    deliveredOrder: pathOf(delivered),
    openOrder: pathOf(open),
    mail: await firstLink(desk, '/admin/mails', '/admin/mails/'),
    resetLink: await askForLink(customer, shop.databaseUrl, rival.email),
    task: await firstLink(desk, '/admin/tasks', '/admin/tasks/'),
    webhookEndpoint,
    webhookMessage: await firstLink(desk, webhookEndpoint, `${webhookEndpoint}/messages/`),
  }
  await Promise.all([desk, customer, other, colleague].map((page) => page.context().close()))
  return places
}

async function fill(customer: Page): Promise<void> {
  for (const [typed, name] of wanted) await findAndAdd(customer, typed, name)
}

async function order(customer: Page, poNumber: string): Promise<PlacedOrder> {
  await fill(customer)
  return checkOut(customer, poNumber)
}

async function comment(customer: Page, { path }: PlacedOrder, text: string): Promise<void> {
  await customer.goto(path)
  await customer.getByLabel('Comment').fill(text)
  await customer.getByRole('button', { name: 'Add comment' }).click()
  await customer.getByRole('listitem').filter({ hasText: text }).waitFor()
}

/** Of an order in both areas. */
function pathOf({ path }: PlacedOrder): string {
  return path.replace('/account', '')
}

/** The page of the first thing in a list. */
async function firstLink(page: Page, list: string, prefix: string): Promise<string> {
  await page.goto(list)
  const href = await page.getByRole('main').locator(`a[href^="${prefix}"]`).first().getAttribute('href')
  if (href === null) throw new Error(`${list} leads to no page.`)
  return href
}
