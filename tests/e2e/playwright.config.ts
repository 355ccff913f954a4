import { defineConfig } from '@playwright/test'

import { CHROMIUM } from '../run/programs.mjs'
import type { ShopOptions } from './shop-test.ts'

const executablePath = CHROMIUM.find()

export default defineConfig<object, ShopOptions>({
  testDir: '.',
  outputDir: '../results/e2e',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  reporter: 'list',
  forbidOnly: true,
  use: {
    trace: 'retain-on-failure',
    video: 'off',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'sqlite', use: { dialect: 'sqlite' } },
    { name: 'mariadb', use: { dialect: 'mariadb' } },
  ],
})
