import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { buildShop } from '#lib/cli/setup/build-shop.mjs'
import { buyer, manager, openAs, rival, staff } from '../e2e/walk-the-chain.ts'
import { chromiumLaunch } from '../support/chromium-launch.ts'
import { openShop } from '../support/shop.ts'
import type { World } from './state.ts'
import { viewers } from './state.ts'
import { workADay } from './work-a-day.ts'
import type { Worlds } from './worlds.ts'
import { resultsFolder, sessionFile, worldsPath } from './worlds.ts'
import { writeGallery } from './write-gallery.ts'

const people = { buyer, rival, manager, staff }
const worldNames = ['fresh', 'worked'] as const

/** Opens one shop that is new and one that worked a day; closes both and writes the gallery at the end. */
export default async function openWorlds(): Promise<() => Promise<void>> {
  rmSync(resultsFolder, { recursive: true, force: true })
  mkdirSync(resultsFolder, { recursive: true })
  await buildShop(fileURLToPath(new URL('../../', import.meta.url)), () => {})
  const [fresh, worked] = await Promise.all([openShop('sqlite'), openShop('sqlite')])
  const close = async (): Promise<void> => {
    await Promise.all([fresh.stop(), worked.stop()])
    writeGallery(resultsFolder)
  }
  const browser = await chromium.launch(chromiumLaunch)
  try {
    const places = await workADay(browser, worked)
    const worlds: Worlds = { urls: { fresh: fresh.url, worked: worked.url }, places }
    await Promise.all(worldNames.map((world) => keepSessions(browser, worlds, world)))
    writeFileSync(worldsPath, JSON.stringify(worlds))
  } catch (error) {
    await close()
    throw error
  } finally {
    await browser.close()
  }
  return close
}

async function keepSessions(browser: Browser, { urls }: Worlds, world: World): Promise<void> {
  for (const viewer of viewers) {
    const page = await openAs(browser, urls[world], people[viewer])
    await page.context().storageState({ path: sessionFile(world, viewer) })
    await page.context().close()
  }
}
