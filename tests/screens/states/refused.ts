import type { Page } from '@playwright/test'

/** Fills in a form and sends it, and waits until it says what is wrong. */
export function refused(button: string, fields: Readonly<Record<string, string>>) {
  return async (page: Page): Promise<void> => {
    const main = page.getByRole('main')
    for (const [label, value] of Object.entries(fields)) {
      await main.getByLabel(label, { exact: true }).fill(value)
    }
    await main.getByRole('button', { name: button, exact: true }).first().click()
    await main.getByRole('alert').first().waitFor()
  }
}
