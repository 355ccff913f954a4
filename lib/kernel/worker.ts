import { deliverFacts } from './deliver-facts.ts'
import type { Kernel } from './kernel.ts'
import { runJobs } from './run-jobs.ts'

/** Work that goes on beside the requests: delivering facts and running jobs. */
export interface Worker {
  /** Look now rather than at the next tick. */
  wake(): void
  /** Finishes what is being done and starts nothing more. */
  stop(): Promise<void>
}

const lookEveryMilliseconds = 1000
const jobsEveryMilliseconds = 5000

/**
 * Starts the worker of this process.
 *
 * @param report is told of every error; the worker itself goes on
 */
export function startWorker(kernel: Kernel, report: (error: unknown) => void): Worker {
  const state = { isStopping: false, isWanted: false, jobsAt: 0 }
  let running: Promise<void> | undefined

  const round = async (): Promise<void> => {
    do {
      state.isWanted = false
      while (!state.isStopping && (await deliverFacts(kernel)) > 0);
      if (!state.isStopping && kernel.clock.now().getTime() >= state.jobsAt) {
        state.jobsAt = kernel.clock.now().getTime() + jobsEveryMilliseconds
        await runJobs(kernel)
      }
    } while (state.isWanted && !state.isStopping)
  }
  const wake = (): void => {
    if (state.isStopping) return
    state.isWanted = true
    running ??= round()
      .catch(report)
      .finally(() => {
        running = undefined
      })
  }
  const timer = setInterval(wake, lookEveryMilliseconds)
  timer.unref()
  return {
    wake,
    stop: async () => {
      state.isStopping = true
      clearInterval(timer)
      await running
    },
  }
}
