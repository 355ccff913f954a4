import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { runChild } from '../setup/children.mjs'
import { localTool } from '../setup/local-tool.mjs'
import { SetupProblem, lastLines } from '../setup/setup-problem.mjs'
import { DATABASE_URL, readState, writeState } from './demo-state.mjs'

/**
 * @param {string} root
 * @param {(line: string) => void} latest
 * @returns {Promise<string>}
 */
export async function migrateDemo(root, latest) {
  const isNew = !existsSync(join(root, '.portico', 'demo.db'))
  writeState(root, { ...readState(root), ...(isNew && { isSeeded: false }) })
  await runScript(
    root,
    'lib/cli/migrate-database.ts',
    'The demo database could not be brought up to date.',
    latest,
  )
  return isNew ? 'created .portico/demo.db' : 'up to date, your data is kept'
}

/**
 * @param {string} root
 * @param {(line: string) => void} latest
 * @returns {Promise<string>}
 */
export async function seedDemo(root, latest) {
  const state = readState(root)
  if (state.isSeeded) return 'already there'
  await runScript(root, 'prisma/seed/seed.ts', 'The demo data could not be loaded.', latest)
  writeState(root, { ...state, isSeeded: true })
  return 'loaded'
}

/**
 * @param {string} root
 * @param {string} script
 * @param {string} complaint
 * @param {(line: string) => void} latest
 */
async function runScript(root, script, complaint, latest) {
  const { status, output } = await runChild({
    command: process.execPath,
    args: [localTool(root, 'tsx'), script],
    cwd: root,
    environment: { ...process.env, DATABASE_URL },
    onLine: latest,
  })
  if (status === 0) return
  throw new SetupProblem(`${complaint} "npm run demo -- --reset" starts afresh.`, lastLines(output, 20))
}
