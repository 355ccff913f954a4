import { readEnvironment } from '#lib/environment.ts'
import { closeKernel, kernel, onFactsStored } from '#lib/kernel/runtime.ts'
import { warmUpProcess } from '#lib/kernel/warm-up-process.ts'
import { startWorker } from '#lib/kernel/worker.ts'
import { reportError } from './report-error.ts'

const startedKey = Symbol.for('portico.started')

/**
 * Starts what goes on beside the requests, once for each process however often Next.js loads this file.
 *
 * @throws when the environment is incomplete or the plugins don't fit together: better no shop than half of one
 */
export function startProcess(): void {
  const holder = globalThis as { [startedKey]?: true }
  if (holder[startedKey]) return
  holder[startedKey] = true
  readEnvironment(process.env)
  const worker = startWorker(kernel(), (error) => reportError(error, { route: 'worker' }))
  onFactsStored(worker.wake)
  void warmUpProcess(kernel(), (error) => reportError(error, { route: 'warm-up' }))
  process.once('SIGTERM', () => void worker.stop().then(closeKernel))
}
