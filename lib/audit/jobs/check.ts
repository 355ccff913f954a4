import { log } from '#lib/kernel/log.ts'
import type { JobRun } from '#lib/kernel/shell.ts'
import { checkChain } from '../commands/check-chain.ts'

const mostBatches = 50

/** Checks the chain to its end; of a very long one the next part. What is broken stays on the page and in the log. */
export default async function check(run: JobRun): Promise<void> {
  const began = run.now.toISOString()
  for (let batch = 1; batch <= mostBatches; batch += 1) {
    const { problem, isWhole } = await run.execute(checkChain, {}, `${began}.${batch}`)
    if (problem !== null) log.error({ problem }, 'The audit trail is not as it was written.')
    if (problem !== null || isWhole) return
  }
}
