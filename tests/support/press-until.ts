import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Presses a key, again where the page did not listen yet, until something is shown. */
export async function pressUntil(page: Page, key: string, shown: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(shown).toBeVisible({ timeout: 5000 })
  }).toPass()
}
