import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { runChild } from './children.mjs'
import { localTool } from './local-tool.mjs'
import { SetupProblem, lastLines } from './setup-problem.mjs'

const FOLDERS = ['app', 'lib', 'plugins', 'public']
const NOT_BUILT = /\.(test|test-d)\.[a-z]+$|\.md$/
const NO_INPUT_OF_A_BUILD = new Set(['DATABASE_URL', 'NEXTAUTH_SECRET', 'NEXTAUTH_URL', 'NODE_ENV', 'PORT'])

/**
 * @param {string} root
 * @param {(line: string) => void} latest
 * @returns {Promise<string>}
 */
export async function buildShop(root, latest) {
  const fingerprint = fingerprintSources(root)
  const record = join(root, '.next', 'portico-build.json')
  if (existsSync(join(root, '.next', 'BUILD_ID')) && readFingerprint(record) === fingerprint) {
    return 'nothing changed since the last build'
  }
  const { status, output } = await runChild({
    command: process.execPath,
    args: [localTool(root, 'next'), 'build'],
    cwd: root,
    environment: buildEnvironment(process.env),
    onLine: latest,
    group: 'own',
  })
  if (status !== 0)
    throw new SetupProblem('The shop could not be built: the lines above say why.', lastLines(output, 60))
  writeFileSync(record, `${JSON.stringify({ fingerprint })}\n`)
  return 'built'
}

/**
 * One hash over every file a build reads.
 *
 * @param {string} root
 * @returns {string}
 */
export function fingerprintSources(root) {
  const hash = createHash('sha256')
  const entries = readdirSync(root, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && isBuildInput(entry.name)).map(({ name }) => name)
  for (const folder of FOLDERS) files.push(...listFiles(root, folder))
  for (const file of files.toSorted()) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/**
 * A build must not depend on the database or the secrets of whoever builds: one build serves every database.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {Record<string, string | undefined>}
 */
function buildEnvironment(environment) {
  const kept = Object.entries(environment).filter(([name]) => !NO_INPUT_OF_A_BUILD.has(name))
  return { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
}

/** @param {string} name of a file in the root folder */
function isBuildInput(name) {
  return /^(package-lock|package|tsconfig)\.json$|\.config\.[a-z]+$|^(proxy|instrumentation)[a-z-]*\.ts$/.test(
    name,
  )
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return listFiles(root, path)
    return NOT_BUILT.test(entry.name) ? [] : [path]
  })
}

/** @param {string} record */
function readFingerprint(record) {
  try {
    return JSON.parse(readFileSync(record, 'utf8')).fingerprint
  } catch {
    return undefined
  }
}
