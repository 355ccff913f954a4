import { log } from '#lib/kernel/log.ts'
import type { JobRun } from '#lib/kernel/shell.ts'
import { sealEntries } from '../commands/seal-entries.ts'
import { hasUnsealed } from '../queries/has-unsealed.ts'

/** Seals what came in since the last run. The end of the chain goes to the log, out of reach of the database. */
export default async function seal(run: JobRun): Promise<void> {
  if (!(await run.ask(hasUnsealed, {}))) return
  const began = run.now.toISOString()
  let hasMore = true
  for (let batch = 1; hasMore; batch += 1) {
    const sealed = await run.execute(sealEntries, {}, `${began}.${batch}`)
    log.info({ position: sealed.end.position, hash: sealed.end.hash }, 'The audit trail is sealed.')
    hasMore = sealed.hasMore
  }
}
