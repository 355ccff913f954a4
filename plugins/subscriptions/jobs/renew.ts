import type { JobRun } from '#lib/kernel/shell.ts'
import type { Progress } from '../commands/renew.ts'
import { renew } from '../commands/renew.ts'
import { dueSubscriptions } from '../queries/due-subscriptions.ts'

/** A running subscription whose next day has come. */
interface Due extends Progress {
  readonly subscriptionId: string
}

/**
 * Brings every subscription up to today, each period once, however long nobody did. One that fails does not hold up
 * the others; the job then says so and comes back soon.
 */
export default async function renewSubscriptions(run: JobRun): Promise<void> {
  const failures: unknown[] = []
  let afterId = ''
  let hasMore = true
  while (hasMore) {
    const page = await run.ask(dueSubscriptions, { afterId })
    for (const due of page.due) {
      await catchUp(run, due, page.today).catch((error: unknown) => failures.push(error))
      afterId = due.subscriptionId
    }
    hasMore = page.hasMore
  }
  if (failures.length > 0) {
    throw new AggregateError(
      failures,
      `${failures.length} subscriptions could not be renewed, the first because: ${String(failures[0])}`,
    )
  }
}

async function catchUp(run: JobRun, { subscriptionId, ...due }: Due, today: string): Promise<void> {
  let progress: Progress = due
  while (progress.renewsOn !== null && progress.renewsOn <= today) {
    const sequence = progress.periodCount + 1
    progress = await run.execute(renew, { subscriptionId, sequence }, `${subscriptionId}.${sequence}`)
  }
}
