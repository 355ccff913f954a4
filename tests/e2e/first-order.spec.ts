import type { Browser } from '@playwright/test'
import { expect, test } from './shop-test.ts'
import {
  buyer,
  checkOut,
  deliverAll,
  findAndAdd,
  openAs,
  rival,
  seeComplete,
  signIn,
  staff,
} from './walk-the-chain.ts'

test('one product of each kind: ordered, split, shipped, visited, activated, complete', async ({
  page,
  browser,
  shop,
}) => {
  test.setTimeout(120_000)
  await signIn(page, buyer)
  await findAndAdd(page, 'centrifugel pump CP 80', 'Centrifugal pump CP 80')
  await findAndAdd(page, 'pump instalation', 'Pump installation')
  await findAndAdd(page, 'care plan', 'Care plan')
  const order = await checkOut(page, 'PO-2026-0815')

  await deliverAll(await openAs(browser, shop.url, staff), order)
  await seeComplete(page, order)
  await expect(page.getByText('TRACK-1', { exact: true })).toBeVisible()

  await othersDoNotSeeIt(browser, shop.url, order.path)
})

test('two clicks on the button and going back make one order', async ({ page }) => {
  await signIn(page, rival)
  await findAndAdd(page, 'filter', undefined)
  await page.goto('/checkout')
  await page.getByLabel('PO number').fill('PO-DOUBLE')
  await page.getByRole('button', { name: 'Place order' }).dblclick()
  await expect(page).toHaveURL(/\/account\/orders\/\w+\?placed=1$/)
  await page.goBack()
  const again = page.getByRole('button', { name: 'Place order' })
  if (await again.isVisible()) await again.click()
  await page.goto('/account/orders')
  await expect(page.getByRole('cell', { name: 'PO-DOUBLE' })).toHaveCount(1)
})

async function othersDoNotSeeIt(browser: Browser, baseURL: string, orderPath: string): Promise<void> {
  const stranger = await openAs(browser, baseURL, rival)
  const foreign = await stranger.goto(orderPath)
  const foreignText = await stranger.getByRole('main').innerText()
  const missing = await stranger.goto('/account/orders/missing')
  expect([foreign?.status(), foreignText]).toEqual([
    missing?.status(),
    await stranger.getByRole('main').innerText(),
  ])
  await expect(stranger.getByText('There is nothing here')).toBeVisible()
}
