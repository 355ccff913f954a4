import { deliverFacts } from './deliver-facts.ts'
import type { Kernel } from './kernel.ts'
import { runBackground } from './run-background.ts'
import { runJobs } from './run-jobs.ts'
import { background } from './shell.ts'

/** Work that goes on beside the requests: delivering facts, running jobs, and what plugins add. */
export interface Worker {
  /** Look for facts now rather than at the next tick. */
  wake(): void
  /** Finishes what is being done and starts nothing more. */
  stop(): Promise<void>
}

const lookEveryMilliseconds = 1000
const jobsEveryMilliseconds = 5000
const backgroundEveryMilliseconds = 2000

/**
 * Starts the worker of this process. All of it goes on side by side, so that nothing waits for the rest.
 *
 * @param report is told of every error; the worker itself goes on
 */
export function startWorker(kernel: Kernel, report: (error: unknown) => void): Worker {
  const state = { isStopping: false }
  const facts = repeat(lookEveryMilliseconds, report, async () => {
    while (!state.isStopping && (await deliverFacts(kernel)) > 0);
  })
  const jobs = repeat(jobsEveryMilliseconds, report, () => runJobs(kernel))
  const others = kernel.registry
    .all(background)
    .map((entry) =>
      repeat(backgroundEveryMilliseconds, report, () => runBackground(kernel, entry, () => state.isStopping)),
    )
  return {
    wake: facts.wake,
    stop: async () => {
      state.isStopping = true
      await Promise.all([facts, jobs, ...others].map((loop) => loop.stop()))
    },
  }
}

/** Does work now, again and again, and when it is woken; never twice at once. */
function repeat(
  everyMilliseconds: number,
  report: (error: unknown) => void,
  work: () => Promise<unknown>,
): Worker {
  const state = { isStopping: false, isWanted: false }
  let running: Promise<void> | undefined
  const round = async (): Promise<void> => {
    do {
      state.isWanted = false
      await work()
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
  const timer = setInterval(wake, everyMilliseconds)
  timer.unref()
  wake()
  return {
    wake,
    stop: async () => {
      state.isStopping = true
      clearInterval(timer)
      await running
    },
  }
}
