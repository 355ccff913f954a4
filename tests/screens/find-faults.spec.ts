import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { findFaults, listen } from './find-faults.ts'

const whole = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Seeded</title></head><body><main><h1>Seeded</h1>${body}</main></body></html>`

/** Everything that is found on a page with such a body. */
async function faultsOf(page: Page, body: string): Promise<string> {
  const heard = listen(page)
  await page.route('http://seeded.example/**', (route) =>
    route.request().url().endsWith('/broken')
      ? route.fulfill({ status: 500, body: 'broken' })
      : route.fulfill({ contentType: 'text/html', body: whole(body) }),
  )
  await page.goto('http://seeded.example/')
  return [...(await findFaults(page, 'all')), ...heard].join('\n')
}

test('a page without a fault has none', async ({ page }) => {
  expect(await faultsOf(page, '<p>Good</p>')).toBe('')
})

test('what is wider than the window is found', async ({ page }) => {
  expect(await faultsOf(page, '<div style="width:3000px">wide</div>')).toContain(
    'The page is 3008 pixels wide',
  )
})

test('colours that cannot be told apart are found by themselves', async ({ page }) => {
  await faultsOf(page, '<p style="color:#aaa;background:#bbb">pale</p><input>')
  expect((await findFaults(page, 'contrast')).join()).toMatch(/^color-contrast: <p[^,]*$/)
  expect((await findFaults(page, 'all but contrast')).join()).toMatch(/^label: <input>$/)
})

test('what a reader of screens cannot use is found', async ({ page }) => {
  expect(await faultsOf(page, '<input>')).toContain('label: <input>')
})

test('what scripts say and what the server breaks is found', async ({ page }) => {
  const found = await faultsOf(page, '<script>console.error("lost"); fetch("/broken")</script>')
  expect(found).toContain('Console: lost')
  expect(found).toContain('500: http://seeded.example/broken')
})

test('a script that stops is found', async ({ page }) => {
  expect(await faultsOf(page, '<script>throw new Error("stopped")</script>')).toContain('Script: stopped')
})
