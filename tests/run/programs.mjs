import { existsSync } from 'node:fs'

import { runChild } from '../../lib/cli/setup/children.mjs'
import { findProgram } from '../../lib/cli/setup/local-tool.mjs'

/**
 * @typedef {object} Program
 * @property {string} title
 * @property {readonly string[]} debianPackages
 * @property {() => string | undefined} find where it is
 */

export const CHROMIUM = {
  title: 'Chromium',
  debianPackages: ['chromium'],
  find: () => findProgram(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']),
}

export const MARIADB = {
  title: 'MariaDB',
  // The server's programs alone: the package "mariadb-server" would also start a server of its own.
  debianPackages: ['mariadb-server-core', 'mariadb-client-core'],
  find: () => findProgram(['mariadbd']),
}

/**
 * Installs what is missing where that is possible without asking anybody: on Debian, as root.
 *
 * @param {readonly Program[]} programs
 * @param {(line: string) => void} latest
 * @returns {Promise<string>}
 */
export async function providePrograms(programs, latest) {
  const missing = programs.filter((program) => program.find() === undefined)
  if (missing.length === 0) return 'already there'
  if (canInstall()) {
    await apt(['update'], latest)
    await apt(
      ['install', '--yes', '--no-install-recommends', ...missing.flatMap((one) => one.debianPackages)],
      latest,
    )
  }
  const absent = missing.filter((program) => program.find() === undefined)
  return absent.length === 0 ? 'installed' : absent.map(howToInstall).join(' ')
}

/**
 * @param {Program} program
 * @returns {string}
 */
export function howToInstall({ title, debianPackages }) {
  return `${title} is missing. Install it and run the tests again; on Debian: sudo apt-get install --no-install-recommends ${debianPackages.join(' ')}`
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

/**
 * @param {readonly string[]} args
 * @param {(line: string) => void} latest
 */
async function apt(args, latest) {
  await runChild({
    command: 'apt-get',
    args,
    cwd: '/',
    environment: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    onLine: latest,
    group: 'own',
  })
}
