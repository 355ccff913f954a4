import type { Server } from 'node:http'
import type { Environment } from '#lib/environment.ts'
import { readEnvironment } from '#lib/environment.ts'
import { closeKernel, kernel, onFactsStored, onNewsStored } from '#lib/kernel/runtime.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { log } from '#lib/kernel/log.ts'
import { reportError } from '#lib/kernel/report-error.ts'
import { startTail } from '#lib/kernel/tail.ts'
import { warmUpProcess } from '#lib/kernel/warm-up-process.ts'
import { watchKernel } from '#lib/kernel/watch-kernel.ts'
import type { Worker } from '#lib/kernel/repeat.ts'
import { startWorker } from '#lib/kernel/worker.ts'
import { watchRequests } from '#lib/web/watch-requests.ts'
import { adviseOnNode } from './advise-on-node.ts'
import { captureConsole } from './capture-console.ts'
import { drainServer, stopProcess } from './stop-process.ts'
import { warnOfFailpoints } from './warn-of-failpoints.ts'

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
    startWorking(kernel(), readEnvironment(process.env))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    // Next.js would go on listening and answer every request with an error.
    process.exit(1)
  }
}

function startWorking(opened: Kernel, { mode, publicUrl, trustedProxies, hasMailbox }: Environment): void {
  let server: Server | undefined
  watchRequests({
    isDevelopment: mode === 'development',
    isSecure: publicUrl.startsWith('https:'),
    trustedProxies,
    hasMailbox,
    onServer: (asked) => {
      server = asked
    },
  })
  watchKernel(opened)
  const worker = startWorker(opened, (error) => reportError(error, { route: 'worker' }))
  onFactsStored(worker.wake)
  const tail = startTail(opened, (error) => reportError(error, { route: 'tail' }))
  onNewsStored(tail.wake)
  void warmUpProcess(opened, (error) => reportError(error, { route: 'warm-up' }))
  if (mode !== 'production') {
    process.once('SIGTERM', () => void worker.stop())
    return
  }
  captureConsole()
  stopInOrder([worker, tail], () => server)
  warnOfFailpoints(process.env)
  const advice = adviseOnNode(process.versions.node)
  if (advice) log.warn({ node: process.versions.node }, advice)
}

/** Next.js would exit as soon as the requests are answered, whatever the worker is doing, so its listeners go. */
function stopInOrder(workers: readonly Worker[], server: () => Server | undefined): void {
  const stop = (): void => {
    void stopProcess({
      finish: [() => drainServer(server()), ...workers.map((worker) => () => worker.stop())],
      close: closeKernel,
      exit: (status) => process.exit(status),
    })
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.removeAllListeners(signal).on(signal, stop)
}
