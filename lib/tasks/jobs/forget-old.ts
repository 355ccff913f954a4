import type { JobRun } from '#lib/kernel/shell.ts'
import { forgetTask } from '../commands/forget-task.ts'
import { listOldTasks } from '../queries/list-old-tasks.ts'

const mostBatches = 50

/**
 * Forgets tasks that ended long ago, each in a transaction of its own: what a killed run left is found by the next
 * one. A task that cannot be forgotten keeps no other from it.
 *
 * @throws AggregateError in the end, when some could not
 */
export default async function forgetOld(run: JobRun): Promise<void> {
  const problems: unknown[] = []
  let afterId = ''
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const taskIds = await run.ask(listOldTasks, { afterId })
    for (const taskId of taskIds) {
      // Without a key: it is the task itself that is forgotten once.
      await run.execute(forgetTask, { taskId }, '').catch((error: unknown) => problems.push(error))
      afterId = taskId
    }
    if (taskIds.length === 0) break
  }
  if (problems.length > 0) throw new AggregateError(problems, 'Some old tasks could not be forgotten.')
}
