import { parseArgs } from 'node:util'

import { SetupProblem } from '../setup/setup-problem.mjs'

export const USAGE = `Usage: npm run demo -- [options]

  --port N     serve at this port (or set PORT); 3000 when left out
  --host NAME  listen on this address, 0.0.0.0 for the whole network; this machine only when left out
  --reset      throw the demo database away and start afresh
  --help       show this text`

/**
 * @typedef {object} DemoOptions
 * @property {number} port
 * @property {string} host
 * @property {boolean} isReset
 * @property {boolean} isHelp
 */

/**
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {DemoOptions}
 */
export function readOptions(args, environment) {
  const values = parse(args)
  return {
    port: readPort(values.port ?? environment['PORT'] ?? '3000'),
    host: values.host ?? '127.0.0.1',
    isReset: values.reset ?? false,
    isHelp: values.help ?? false,
  }
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        reset: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    throw new SetupProblem(`${/** @type {Error} */ (error).message}\n\n${USAGE}`)
  }
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new SetupProblem(`"${text}" is no port. Choose a number from 1 to 65535, for example --port 3001.`)
}
