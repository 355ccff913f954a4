import type { Browser, Page } from '@playwright/test'
import people from '../../prisma/seed/demo-people.json' with { type: 'json' }
import { expect } from './shop-test.ts'

type Somebody = (typeof people)[number]

export const buyer = people.find(({ role }) => role === 'buyer')!
/** A buyer of another company. */
export const rival = people.find(({ role, company }) => role === 'buyer' && company !== buyer.company)!
export const staff = people.find(({ role }) => role === 'staff')!

export async function signIn(page: Page, { email, password }: Somebody): Promise<void> {
  await page.goto('/sign-in?next=/account')
  const main = page.getByRole('main')
  await main.getByLabel('Email address').fill(email)
  await main.getByLabel('Password').fill(password)
  await main.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/account')
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

/** Orders what is in the cart and answers where the order is shown. */
export async function checkOut(page: Page, poNumber: string): Promise<string> {
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
  return new URL(page.url()).pathname
}

/** Does staff's part: ships, visits and activates what waits. */
export async function deliverAll(desk: Page, orderPath: string): Promise<void> {
  await shipNext(desk, orderPath)
  await visitNext(desk)
  await activateNext(desk)
}

/** The buyer comes back until everything is delivered. */
export async function seeComplete(page: Page, orderPath: string): Promise<void> {
  await expect(async () => {
    await page.goto(orderPath)
    await expect(page.locator('[data-part][data-state="delivered"]')).toHaveCount(3, { timeout: 500 })
  }).toPass({ timeout: 15_000 })
  await expect(page.getByRole('main').getByText('Complete', { exact: true })).toBeVisible()
}

async function shipNext(desk: Page, orderPath: string): Promise<void> {
  const orderId = orderPath.split('/').at(-1)
  await expect(async () => {
    await desk.goto('/admin/fulfillment')
    await expect(desk.locator(`a[href="/admin/orders/${orderId}"]`).first()).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 15_000 })
  await desk.getByLabel('Carrier').fill('DPD')
  await desk.getByLabel('Tracking number').fill('TRACK-1')
  await desk.getByRole('button', { name: 'Mark as shipped' }).click()
  await expect(desk.getByText(/is on its way\.$/)).toBeVisible()
}

async function visitNext(desk: Page): Promise<void> {
  await desk.goto('/admin/field-service')
  await desk.getByLabel('Starts').fill('2036-05-04T09:30')
  await desk.getByLabel('Technician').fill('Noor Castellan')
  await desk.getByRole('button', { name: 'Schedule visit' }).click()
  await expect(desk.getByText(/is scheduled\.$/)).toBeVisible()
  await desk.getByLabel('Note').fill('Aligned, connected, tested.')
  await desk.getByRole('button', { name: 'Mark as completed' }).click()
  await expect(desk.getByText(/is completed\.$/)).toBeVisible()
}

async function activateNext(desk: Page): Promise<void> {
  await desk.goto('/admin/subscriptions')
  await desk.getByRole('button', { name: 'Activate' }).click()
  await expect(desk.getByText(/is active\.$/)).toBeVisible()
}
