import type { JobRun } from '#lib/kernel/shell.ts'
import { forgetOldMessages } from '../commands/forget-old-messages.ts'

const mostBatches = 200

/** Forgets what is too old to be of use to anybody. */
export default async function forgetOld(run: JobRun): Promise<void> {
  const day = run.now.toISOString().slice(0, 10)
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const { isDone } = await run.execute(forgetOldMessages, {}, `forget-old.${day}.${batch}`)
    if (isDone) return
  }
}
