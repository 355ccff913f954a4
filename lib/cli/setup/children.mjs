import { spawn } from 'node:child_process'

const KEPT_LINES = 20_000
const PATIENCE_MS = 10_000

/**
 * @typedef {object} ChildOptions
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {Readonly<Record<string, string | undefined>>} [environment] the whole environment; ours when left out
 * @property {(line: string) => void} [onLine] hears every line of both streams
 * @property {'own' | 'shared'} [group] `own` lets a stop reach grandchildren too; `shared` lets the terminal's Ctrl-C reach the child
 */

/**
 * @typedef {object} Child
 * @property {number | undefined} pid
 * @property {() => string} output the last lines of both streams
 * @property {() => boolean} isRunning
 * @property {Promise<number>} ended its exit status; 1 when a signal or a failed start ended it
 * @property {() => Promise<void>} stop asks, waits, and insists
 */

/** @type {Set<Child & { kill: (signal: NodeJS.Signals) => void }>} */
const living = new Set()
let isWatchingExit = false

/**
 * @param {ChildOptions} options
 * @returns {Child}
 */
export function startChild(options) {
  const hasOwnGroup = options.group === 'own' && process.platform !== 'win32'
  const spawned = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: /** @type {NodeJS.ProcessEnv} */ (options.environment ?? process.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: hasOwnGroup,
  })
  const lines = collectLines(spawned, options.onLine)
  let isRunning = true
  const child = {
    pid: spawned.pid,
    output: () => lines.join('\n'),
    isRunning: () => isRunning,
    ended: new Promise((/** @type {(status: number) => void} */ resolve) => {
      spawned.once('error', (error) => {
        lines.push(error.message)
        resolve(1)
      })
      // Whatever its own children left running would hold the streams open.
      spawned.once('exit', () => hasOwnGroup && sendSignal(spawned, 'SIGKILL', hasOwnGroup))
      spawned.once('close', (status) => resolve(status ?? 1))
    }).finally(() => {
      isRunning = false
      living.delete(child)
    }),
    kill: (/** @type {NodeJS.Signals} */ signal) => sendSignal(spawned, signal, hasOwnGroup),
    stop: async () => {
      // Its number may belong to another process by now.
      if (!isRunning) return
      child.kill('SIGTERM')
      const insist = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
      await child.ended
      clearTimeout(insist)
    },
  }
  living.add(child)
  watchExit()
  return child
}

/**
 * @param {ChildOptions} options
 * @returns {Promise<{ status: number, output: string }>}
 */
export async function runChild(options) {
  const child = startChild(options)
  const status = await child.ended
  return { status, output: child.output() }
}

/** @returns {Promise<void>} */
export async function stopAllChildren() {
  await Promise.all([...living].map((child) => child.stop()))
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} spawned
 * @param {((line: string) => void) | undefined} onLine
 */
function collectLines(spawned, onLine) {
  /** @type {string[]} */
  const lines = []
  for (const stream of [spawned.stdout, spawned.stderr]) {
    let unfinished = ''
    const take = (/** @type {string} */ line) => {
      lines.push(line)
      if (lines.length > KEPT_LINES) lines.splice(0, KEPT_LINES / 2)
      onLine?.(line)
    }
    stream.setEncoding('utf8')
    stream.on('data', (text) => {
      const parts = `${unfinished}${text}`.split(/\r?\n/)
      unfinished = parts.pop() ?? ''
      parts.forEach(take)
    })
    stream.on('end', () => {
      if (unfinished !== '') take(unfinished)
    })
  }
  return lines
}

/**
 * @param {import('node:child_process').ChildProcess} spawned
 * @param {NodeJS.Signals} signal
 * @param {boolean} hasOwnGroup
 */
function sendSignal(spawned, signal, hasOwnGroup) {
  if (spawned.pid === undefined) return
  try {
    process.kill(hasOwnGroup ? -spawned.pid : spawned.pid, signal)
  } catch (error) {
    // It may have ended a moment ago, which is what the signal wanted.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error
  }
}

function watchExit() {
  if (isWatchingExit) return
  isWatchingExit = true
  process.on('exit', () => {
    for (const child of living) child.kill('SIGKILL')
  })
}
