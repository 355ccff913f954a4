import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const contrast = 'color-contrast'

/** What a page says while it is open, gathered from the moment this is called. */
export function listen(page: Page): readonly string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) heard.push(`Console: ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`Script: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 500) heard.push(`${response.status()}: ${response.url()}`)
  })
  return heard
}

/** Which of axe's rules are tried: contrast is the one that colours decide, and it takes longer than all others. */
export type Rules = 'all' | 'contrast' | 'all but contrast'

/** What is wrong with the page as it stands. */
export async function findFaults(page: Page, rules: Rules): Promise<readonly string[]> {
  return [...(await findSidewaysScrolling(page)), ...(await findViolations(page, rules))]
}

async function findSidewaysScrolling(page: Page): Promise<readonly string[]> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }))
  return scroll > client ? [`The page is ${scroll} pixels wide where there is room for ${client}.`] : []
}

async function findViolations(page: Page, rules: Rules): Promise<readonly string[]> {
  // There are no frames here; without this axe opens another page for each analysis.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (rules === 'contrast') axe.withRules(contrast)
  if (rules === 'all but contrast') axe.disableRules(contrast)
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`.slice(0, 500))
}

/** A missing page is answered 404, and browsers write that into the console too. */
function isExpected(text: string): boolean {
  return text.startsWith('Failed to load resource') && text.includes('404')
}
