import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

import { SetupProblem } from '../setup/setup-problem.mjs'

/** Relative to the repository, where every program of the demo is started. */
export const DATABASE_URL = 'file:.portico/demo.db'

/**
 * @typedef {object} DemoState
 * @property {string} secret signs the sessions of this demo only
 * @property {boolean} isSeeded whether the database has its demo data already
 */

/** @param {string} root */
export function checkWritable(root) {
  for (const folder of [root, ...['node_modules', '.next', '.portico'].map((name) => join(root, name))]) {
    try {
      if (existsSync(folder)) accessSync(folder, constants.W_OK)
    } catch {
      throw new SetupProblem(
        `The folder ${folder} is not writable. Make it yours, or clone to a place that is.`,
      )
    }
  }
}

/**
 * @param {string} root
 * @returns {DemoState}
 */
export function readState(root) {
  try {
    return JSON.parse(readFileSync(stateFile(root), 'utf8'))
  } catch {
    return { secret: randomBytes(32).toString('hex'), isSeeded: false }
  }
}

/**
 * @param {string} root
 * @param {DemoState} state
 */
export function writeState(root, state) {
  const file = stateFile(root)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(file, `${JSON.stringify(state, undefined, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
}

/**
 * The secret goes with the data, so that no session outlives the person it was made for.
 *
 * @param {string} root
 */
export function forgetDemo(root) {
  for (const name of ['demo.db', 'demo.db-wal', 'demo.db-shm', 'demo.json']) {
    rmSync(join(root, '.portico', name), { force: true })
  }
}

/** @param {string} root */
function stateFile(root) {
  return join(root, '.portico', 'demo.json')
}
