import type { Page } from '@playwright/test'
import { generateSync } from 'otplib'
import { systemClock } from '#lib/kernel/clock.ts'

const stepSeconds = 30

/** What an authenticator app shows, now or so many half minutes later. */
export function codeOf(secret: string, stepsLater = 0): string {
  const epoch = Math.floor(systemClock.now().getTime() / 1000) + stepsLater * stepSeconds
  return generateSync({ secret, epoch })
}

/** Sets one's second step up in the portal or the back office, and answers what the app then holds. */
export async function setUpSecondStep(
  page: Page,
  area: 'account' | 'admin',
  password: string,
): Promise<{ readonly secret: string; readonly recoveryCodes: readonly string[] }> {
  await page.goto(`/${area}/security/second-step`)
  const main = page.getByRole('main')
  await main.getByLabel('Your password').fill(password)
  await main.getByRole('button', { name: 'Set up' }).click()
  await main.getByRole('img', { name: 'Picture for your authenticator app' }).waitFor()
  const key = await main.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()
  const codes = await main
    .getByRole('list', { name: '2. Keep the recovery codes' })
    .getByRole('listitem')
    .allInnerTexts()
  const secret = key.replaceAll(' ', '')
  await main.getByRole('textbox', { name: 'Code' }).fill(codeOf(secret))
  await main.getByRole('button', { name: 'Turn on' }).click()
  await main.getByRole('heading', { name: 'Turn the second step off' }).waitFor()
  return { secret, recoveryCodes: codes }
}
