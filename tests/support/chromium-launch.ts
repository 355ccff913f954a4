import { CHROMIUM } from '../run/programs.mjs'

const executablePath = CHROMIUM.find()

/** How the system's Chromium is started: without a sandbox, which containers lack, and without calls of its own. */
export const chromiumLaunch = {
  ...(executablePath !== undefined && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
