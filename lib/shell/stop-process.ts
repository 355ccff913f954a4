import type { Server } from 'node:http'
import { log } from '#lib/kernel/log.ts'
import { beginStopping, isStopping } from '#lib/kernel/process-state.ts'
import { reportError } from '#lib/kernel/report-error.ts'
import { withinTime } from '#lib/kernel/within-time.ts'

/** What is to be finished, in this order, and how long each may take at most. */
export interface StopOptions {
  /** Requests under way, and the worker's: side by side. */
  readonly finish: readonly (() => Promise<unknown>)[]
  /** The database, when nobody uses it any more. */
  readonly close: () => Promise<unknown>
  readonly exit: (status: number) => void
}

const finishMilliseconds = 20_000
const closeMilliseconds = 3_000

/**
 * Ends the process in order: it says that it is not ready, finishes what it is doing, closes the database and exits
 * with 0. Told to a second time, it ends at once.
 */
export async function stopProcess({ finish, close, exit }: StopOptions): Promise<void> {
  if (isStopping()) return exit(1)
  beginStopping()
  log.info({}, 'Told to stop: finishing what is under way.')
  const finished = Promise.all(finish.map((work) => work()))
  await withinTime(
    finishMilliseconds,
    'Something was still under way when the process ended.',
    () => finished,
  )
    // What is cut off is undone by the database, and done again by another process.
    .catch((error: unknown) => reportError(error, { route: 'stop' }))
  await withinTime(closeMilliseconds, 'The database did not close in time.', close).catch((error: unknown) =>
    reportError(error, { route: 'stop' }),
  )
  log.info({}, 'Stopped.')
  exit(0)
}

/** Takes no more requests, and waits for those under way. */
export function drainServer(server: Server | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (!server?.listening) return resolve()
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}
