import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { runChild } from './children.mjs'
import { SetupProblem, lastLines } from './setup-problem.mjs'

/** @typedef {Readonly<Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>>} LockedPackages */

/** What npm says when it has fetched a package; its name is enough to show that things go on. */
const FETCHED = /\/([^/]+\.tgz) /

/**
 * @param {string} root
 * @param {(line: string) => void} latest
 * @returns {Promise<string>}
 */
export async function installPackages(root, latest) {
  if (arePackagesInstalled(root)) return 'already installed'
  // `npm run` tells where npm is; asking it directly works without a shell.
  const npm = process.env['npm_execpath']
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=http']
  const { status, output } = await runChild({
    command: npm === undefined ? 'npm' : process.execPath,
    args: npm === undefined ? args : [npm, ...args],
    cwd: root,
    onLine: (line) => latest(FETCHED.exec(line)?.[1] ?? line),
  })
  if (status !== 0) {
    throw new SetupProblem(
      'The packages could not be installed. Check the connection to the npm registry and run the command again.',
      lastLines(output, 20),
    )
  }
  return 'installed'
}

/**
 * Whether node_modules holds what package-lock.json asks for, by the record npm leaves there when it has finished.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function arePackagesInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === undefined || present === undefined) return false
  return Object.entries(wanted).every(([path, locked]) => {
    const installed = present[path]
    if (path === '') return true
    if (installed === undefined) return locked.optional === true || locked.devOptional === true
    return installed.version === locked.version
  })
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}
