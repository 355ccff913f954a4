import { deliverFacts } from './deliver-facts.ts'
import type { Kernel } from './kernel.ts'
import type { Worker } from './repeat.ts'
import { repeat } from './repeat.ts'
import { runBackground } from './run-background.ts'
import { runJobs } from './run-jobs.ts'
import { background } from './shell.ts'

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
