import type { JobRun } from '#lib/kernel/shell.ts'
import { forgetUnconfirmed } from '../commands/forget-unconfirmed.ts'

/** Forgets what nobody confirmed, batch by batch. */
export default async function forgetAllUnconfirmed(run: JobRun): Promise<void> {
  const began = run.now.toISOString()
  let hasMore = true
  for (let batch = 1; hasMore; batch += 1) {
    const answer = await run.execute(forgetUnconfirmed, {}, `${began}.${batch}`)
    hasMore = answer.hasMore
  }
}
