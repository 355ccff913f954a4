import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { stopAllChildren } from '../../lib/cli/setup/children.mjs'
import { createProgress } from '../../lib/cli/setup/progress.mjs'
import { SetupProblem } from '../../lib/cli/setup/setup-problem.mjs'
import { howToInstall } from './programs.mjs'
import { suitesOf } from './suites.mjs'
import { NOTHING, ONE_FAILED, add, sentence } from './tally.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** @typedef {import('./suites.mjs').Suite} Suite */

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit status
 */
export async function runSuites(args) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void stopAllChildren().then(() => process.exit(130)))
  }
  const suites = chosenSuites(args)
  if (suites === undefined) return 1
  const { step } = createProgress(suites.length)
  /** @type {Set<string>} */
  const failed = new Set()
  let total = NOTHING
  for (const suite of suites) {
    const tally = await runSuite(suite, failed, step)
    if (tally.failed > 0) failed.add(suite.id)
    total = add(total, tally)
  }
  await stopAllChildren()
  process.stdout.write(`\n${sentence(total)}\n`)
  return total.failed === 0 ? 0 : 1
}

/**
 * All suites, or those named by `--only` with whatever they build on.
 *
 * @param {readonly string[]} args
 * @returns {readonly Suite[] | undefined}
 */
function chosenSuites(args) {
  const suites = suitesOf(ROOT)
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' } } })
  if (values.only === undefined) return suites
  const wanted = suites.filter(({ id }) => values.only?.split(',').includes(id))
  if (wanted.length === 0) {
    process.stderr.write(`--only takes one or more of: ${suites.map(({ id }) => id).join(', ')}\n`)
    return undefined
  }
  const needed = new Set(wanted.flatMap(({ id, after }) => [id, ...after]))
  return suites.filter(({ id }) => needed.has(id))
}

/**
 * @param {Suite} suite
 * @param {ReadonlySet<string>} failed
 * @param {ReturnType<typeof createProgress>['step']} step
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
async function runSuite(suite, failed, step) {
  let tally = NOTHING
  await step(suite.title, async (latest) => {
    const broken = suite.after.find((id) => failed.has(id))
    if (broken !== undefined) {
      tally = ONE_FAILED
      return `failed: it needs "${broken}", which failed`
    }
    const missing = suite.programs.filter((program) => program.find() === undefined)
    if (missing.length > 0) {
      tally = { passed: 0, failed: 0, skipped: suite.size }
      return `skipped: ${missing.map(howToInstall).join(' ')}`
    }
    const result = await runSafely(suite, latest)
    tally = result.tally
    if (tally.failed > 0) process.stdout.write(`${result.output}\n`)
    return tally === NOTHING ? result.output : `${sentence(tally)}${missingData(tally)}`
  })
  return tally
}

/**
 * Why tests of the whole catalogue were skipped, if they were.
 *
 * @param {import('./tally.mjs').Tally} tally
 */
function missingData({ skipped }) {
  if (skipped === 0 || process.env['PORTICO_DATA']) return ''
  return '. Set PORTICO_DATA to the folder that holds catalogue-icecat to run those that need it.'
}

/**
 * @param {Suite} suite
 * @param {(line: string) => void} latest
 * @returns {Promise<import('./suites.mjs').Result>}
 */
async function runSafely(suite, latest) {
  try {
    return await suite.run(latest)
  } catch (error) {
    const output = error instanceof SetupProblem ? `${error.log}\n${error.message}` : String(error)
    return { tally: ONE_FAILED, output }
  }
}
