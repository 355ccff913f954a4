import { setTimeout as wait } from 'node:timers/promises'
import type { ChangeHandler } from '#lib/kernel/shell.ts'
import { stopwatch } from '#lib/kernel/stopwatch.ts'
import { renewSearchIndex } from '../queries/renew-search-index.ts'

/** An import tells of a change with every batch: renewing at each would cost more than the import itself. */
const restShare = 4
const longestRestMilliseconds = 5000

/**
 * The catalogue was changed somewhere: what is searched here follows. After each renewal it rests four times as long as
 * that took; news that come meanwhile are one.
 */
const hearProducts: ChangeHandler = async (_news, run) => {
  const elapsed = stopwatch()
  await run.ask(renewSearchIndex, {})
  await wait(Math.min(longestRestMilliseconds, restShare * elapsed()))
}

export default hearProducts
