import type { JobRun } from '#lib/kernel/shell.ts'
import { forgetEnded } from '../commands/forget-ended.ts'

/** Forgets sessions and links that ran out, batch by batch. */
export default async function forgetEndedOnes(run: JobRun): Promise<void> {
  const began = run.now.toISOString()
  let hasMore = true
  for (let batch = 1; hasMore; batch += 1) {
    const answer = await run.execute(forgetEnded, {}, `${began}.${batch}`)
    hasMore = answer.hasMore
  }
}
