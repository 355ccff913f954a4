import { writeFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { allStates } from './all-states.ts'
import { findFaults, listen } from './find-faults.ts'
import type { Look } from './look.ts'
import { looks, nameOf } from './look.ts'
import type { ScreenState } from './state.ts'
import type { Worlds } from './worlds.ts'
import { readWorlds, resultsFolder, sessionFile } from './worlds.ts'
import type { Shot } from './write-gallery.ts'

for (const [route, states] of Object.entries(allStates)) {
  for (const [name, state] of Object.entries(states)) {
    test(`${route} · ${name}`, async ({ browser }) => {
      const worlds = readWorlds()
      const english = looks.filter(({ locale }) => locale === 'en')
      const german = state.act ? [] : looks.filter(({ locale }) => locale === 'de')
      const found = [
        ...(await lookAt(browser, worlds, { route, name, state }, english)),
        ...(await lookAt(browser, worlds, { route, name, state }, german)),
      ]
      expect(found).toEqual([])
    })
  }
}

interface Screen {
  readonly route: string
  readonly name: string
  readonly state: ScreenState
}

/** Opens a state once, looks at it in several ways of one language, and answers what is wrong. */
async function lookAt(
  browser: Browser,
  worlds: Worlds,
  screen: Screen,
  ways: readonly Look[],
): Promise<readonly string[]> {
  const [first] = ways
  if (!first) return []
  const { page, close } = await open(browser, worlds, screen.state, first.locale)
  const heard = listen(page)
  await page.goto(addressOf(screen, worlds, first.locale))
  await screen.state.act?.(page)
  const found: string[] = []
  for (const look of ways) {
    await page.setViewportSize({ width: look.width, height: look.height })
    await page.emulateMedia({ colorScheme: look.colorScheme })
    const faults = await findFaults(page, look.rules)
    found.push(...faults.map((fault) => `${nameOf(look)}: ${fault}`))
    await keep(page, screen, look, faults)
  }
  await close()
  return [...heard.filter((sentence) => !(screen.state.isMissing && isBegunPage(sentence))), ...found]
}

/** What React says where the server had begun with a page before it knew that nothing is there. */
function isBegunPage(sentence: string): boolean {
  return sentence.startsWith('Script: Minified React error #419')
}

async function open(browser: Browser, { urls }: Worlds, { as, world }: ScreenState, locale: string) {
  const context = await browser.newContext({
    baseURL: urls[world],
    reducedMotion: 'reduce',
    ...(as !== 'guest' && { storageState: sessionFile(world, as) }),
  })
  await context.addCookies([{ name: 'NEXT_LOCALE', value: locale, url: urls[world] }])
  return { page: await context.newPage(), close: () => context.close() }
}

const publicRoute = /^\/(catalog|products)?(\/|$)/

function addressOf({ route, state: { at } }: Screen, { places }: Worlds, locale: string): string {
  const path = typeof at === 'string' ? at : at(places)
  return locale === 'de' && publicRoute.test(route) ? `/de${path === '/' ? '' : path}` : path
}

async function keep(
  page: Page,
  { route, name }: Screen,
  look: Look,
  faults: readonly string[],
): Promise<void> {
  const file = `${route.replaceAll(/[^a-z]+/gi, '_')}.${name}.${nameOf(look)}`
  await page.screenshot({ path: `${resultsFolder}${file}.png`, fullPage: true })
  const shot: Shot = {
    page: route,
    state: name,
    look: nameOf(look),
    picture: `${file}.png`,
    faults: [...faults],
  }
  writeFileSync(`${resultsFolder}${file}.shot.json`, JSON.stringify(shot))
}
