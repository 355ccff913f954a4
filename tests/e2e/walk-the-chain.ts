import type { Browser, Page } from '@playwright/test'
import people from '../../prisma/seed/demo-people.json' with { type: 'json' }
import { expect } from './shop-test.ts'

/** Who can sign in: staff have no company. */
export type Somebody = Pick<(typeof people)[number], 'email' | 'password' | 'company'>

export const buyer = people.find(({ role }) => role === 'buyer')!
/** A buyer of another company. */
export const rival = people.find(({ role, company }) => role === 'buyer' && company !== buyer.company)!
/** Who looks after the buyer's company. */
export const manager = people.find(
  ({ role, company }) => role === 'company-administrator' && company === buyer.company,
)!
export const staff = people.find(({ role }) => role === 'administrator')!

export async function signIn(page: Page, { email, password, company }: Somebody): Promise<void> {
  await page.goto('/sign-in?next=/account')
  const main = page.getByRole('main')
  await main.getByLabel('Email address').fill(email)
  await main.getByLabel('Password').fill(password)
  await main.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(company === null ? '/admin' : '/account')
}

/** By the menu under one's name. */
export async function signOut(page: Page, { name }: { readonly name: string }): Promise<void> {
  await page.getByRole('button', { name: `Menu of ${name}` }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
}

export async function openAs(browser: Browser, baseURL: string, somebody: Somebody): Promise<Page> {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await signIn(page, somebody)
  return page
}

/** Searches as a person does, opens what is meant and puts it into the cart. */
export async function findAndAdd(page: Page, typed: string, name: string | undefined): Promise<void> {
  await page.goto(`/search?q=${encodeURIComponent(typed)}`)
  const results = page.getByRole('main').getByRole('table').getByRole('link')
  await (name === undefined ? results.first() : results.filter({ hasText: new RegExp(`^${name}$`) })).click()
  await expect(page).toHaveURL(/\/products\//)
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await expect(page.getByText('Added to your cart.')).toBeVisible()
}

/** Places a small order of one plan, and answers its path. */
export async function orderCarePlan(page: Page, poNumber: string): Promise<string> {
  await findAndAdd(page, 'care plan', 'Care plan')
  await page.goto('/checkout')
  await page.getByLabel('PO number').fill(poNumber)
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(page).toHaveURL(/\/account\/orders\/\w+\?placed=1$/)
  return new URL(page.url()).pathname
}

/** An order as the buyer sees it. */
export interface PlacedOrder {
  readonly path: string
  readonly number: string
}

/** Orders what is in the cart. */
export async function checkOut(page: Page, poNumber: string): Promise<PlacedOrder> {
  await page.goto('/cart')
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(4)
  await page.getByRole('link', { name: 'Go to checkout' }).click()
  await expect(page.getByTestId('split-summary')).toHaveText(
    'Delivered as 1 shipment, 1 visit, 1 subscription',
  )
  await expect(page.getByText('then every month')).toBeVisible()
  await page.getByLabel('PO number').fill(poNumber)
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(page).toHaveURL(/\/account\/orders\/\w+\?placed=1$/)
  await expect(page.getByText(poNumber)).toBeVisible()
  await expect(page.locator('[data-part]')).toHaveCount(3)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  return { path: new URL(page.url()).pathname, number: title.replace('Order ', '') }
}

/** Does staff's part: ships, visits and activates what the order waits for. */
export async function deliverAll(desk: Page, { number }: PlacedOrder): Promise<void> {
  await choose(desk, '/admin/fulfillment', number)
  await desk.getByRole('textbox', { name: 'Carrier' }).fill('DPD')
  await desk.getByRole('textbox', { name: 'Tracking number' }).fill('TRACK-1')
  await desk.getByRole('button', { name: 'Mark as shipped' }).click()
  await expect(desk.getByText(/is on its way\.$/)).toBeVisible()

  await choose(desk, '/admin/field-service', number)
  await desk.getByLabel('Starts').and(desk.locator('[type="datetime-local"]')).fill('2036-05-04T09:30')
  await desk.getByRole('textbox', { name: 'Technician' }).fill('Noor Castellan')
  await desk.getByRole('button', { name: 'Schedule visit' }).click()
  await expect(desk.getByText(/is scheduled\.$/)).toBeVisible()
  await choose(desk, '/admin/field-service', number)
  await desk.getByRole('textbox', { name: 'Note' }).fill('Aligned, connected, tested.')
  await desk.getByRole('button', { name: 'Mark as completed' }).click()
  await expect(desk.getByText(/is completed\.$/)).toBeVisible()

  await choose(desk, '/admin/subscriptions', number)
  await desk.getByRole('button', { name: 'Activate' }).click()
  await expect(desk.getByText(/is active\.$/)).toBeVisible()
}

/** The buyer comes back until everything is delivered. */
export async function seeComplete(page: Page, { path }: PlacedOrder): Promise<void> {
  await expect(async () => {
    await page.goto(path)
    await expect(page.locator('[data-part][data-state="delivered"]')).toHaveCount(3, { timeout: 500 })
  }).toPass({ timeout: 15_000 })
  await expect(page.getByRole('main').getByText('Complete', { exact: true })).toBeVisible()
}

/** Opens what an order waits for at a desk; it comes there a moment after the order. */
async function choose(desk: Page, path: string, orderNumber: string): Promise<void> {
  const row = desk.getByRole('row').filter({ hasText: orderNumber })
  await expect(async () => {
    await desk.goto(path)
    await expect(row.first()).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 15_000 })
  await row.first().getByRole('link').first().click()
  await expect(desk).toHaveURL(/\?/)
}
