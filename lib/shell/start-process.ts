import { readEnvironment } from '#lib/environment.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { reportError } from '#lib/kernel/report-error.ts'
import { kernel, onFactsStored } from '#lib/kernel/runtime.ts'
import { warmUpProcess } from '#lib/kernel/warm-up-process.ts'
import { startWorker } from '#lib/kernel/worker.ts'

const startedKey = Symbol.for('portico.started')

/**
 * Starts what goes on beside the requests, once for each process however often Next.js loads this file.
 *
 * Where the environment is incomplete or the plugins don't fit together the process ends with the sentences that
 * say so: better no shop than half of one.
 */
export function startProcess(): void {
  const holder = globalThis as { [startedKey]?: true }
  if (holder[startedKey]) return
  holder[startedKey] = true
  try {
    readEnvironment(process.env)
    startWorking(kernel())
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    // Next.js would go on listening and answer every request with an error.
    process.exit(1)
  }
}

function startWorking(opened: Kernel): void {
  const worker = startWorker(opened, (error) => reportError(error, { route: 'worker' }))
  onFactsStored(worker.wake)
  void warmUpProcess(opened, (error) => reportError(error, { route: 'warm-up' }))
  // The database stays open: requests that are under way still need it, and Next.js waits for them.
  process.once('SIGTERM', () => void worker.stop())
}
