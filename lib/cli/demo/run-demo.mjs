import { fileURLToPath } from 'node:url'

import { buildShop } from '../setup/build-shop.mjs'
import { stopAllChildren } from '../setup/children.mjs'
import { installPackages } from '../setup/install-packages.mjs'
import { reservePort } from '../setup/ports.mjs'
import { createProgress } from '../setup/progress.mjs'
import { SetupProblem, lastLines } from '../setup/setup-problem.mjs'
import { checkWritable, forgetDemo } from './demo-state.mjs'
import { migrateDemo, seedDemo } from './prepare-database.mjs'
import { USAGE, readOptions } from './read-options.mjs'
import { describeDemo, serveDemo } from './serve-demo.mjs'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit status
 */
export async function runDemo(args) {
  let isStopping = false
  const stop = () => {
    isStopping = true
    void stopAllChildren()
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop)
  try {
    const options = readOptions(args, process.env)
    if (options.isHelp) {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
    const server = await openDemo(options)
    process.stdout.write(`${describeDemo(ROOT, options)}\n`)
    const status = await server.ended
    if (isStopping) return 0
    throw new SetupProblem(
      `The server ended by itself with status ${status}.`,
      lastLines(server.output(), 30),
    )
  } catch (error) {
    if (isStopping) return 130
    if (!(error instanceof SetupProblem)) throw error
    if (error.log !== '') process.stderr.write(`\n${error.log}\n`)
    process.stderr.write(`\n${error.message}\n`)
    return 1
  } finally {
    await stopAllChildren()
  }
}

/** @param {import('./read-options.mjs').DemoOptions} options */
async function openDemo(options) {
  const { step } = createProgress(6)
  await step('Check this machine', async () => {
    checkWritable(ROOT)
    await reservePort(options.port, options.host)
    return `Node ${process.versions.node}, port ${options.port} is free`
  })
  await step('Install the packages', (latest) => installPackages(ROOT, latest))
  await step('Prepare the database', (latest) => {
    if (options.isReset) forgetDemo(ROOT)
    return migrateDemo(ROOT, latest)
  })
  await step('Load the demo data', (latest) => seedDemo(ROOT, latest))
  await step('Build the shop', (latest) => buildShop(ROOT, latest))
  return step('Start the server', () => serveDemo(ROOT, options))
}
