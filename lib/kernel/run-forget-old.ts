import { forgetOld } from './forget-old.ts'
import type { JobRun } from './shell.ts'

/** Forgets what is old, batch by batch. */
export default async function runForgetOld(run: JobRun): Promise<void> {
  const began = run.now.toISOString()
  let hasMore = true
  for (let batch = 1; hasMore; batch += 1) {
    const answer = await run.execute(forgetOld, {}, `${began}.${batch}`)
    hasMore = answer.hasMore
  }
}
