import { defineConfig } from '@playwright/test'

import { chromiumLaunch } from '../support/chromium-launch.ts'
import type { ShopOptions } from './shop-test.ts'

export default defineConfig<object, ShopOptions>({
  testDir: '.',
  outputDir: '../results/e2e',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  // How fast a page is belongs in the benchmarks; here a busy machine may take its time.
  expect: { timeout: 15_000 },
  reporter: 'list',
  forbidOnly: true,
  use: {
    trace: 'retain-on-failure',
    video: 'off',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    launchOptions: chromiumLaunch,
  },
  projects: [
    // A tag names the one database that a claim is about: pages are the same on every one.
    { name: 'sqlite', use: { dialect: 'sqlite' }, grepInvert: /@mariadb/ },
    { name: 'mariadb', use: { dialect: 'mariadb' }, grepInvert: /@sqlite/ },
  ],
})
