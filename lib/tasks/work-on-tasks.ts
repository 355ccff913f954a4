import { setTimeout as wait } from 'node:timers/promises'
import { isRefused } from '#lib/kernel/refused.ts'
import type { BackgroundRun } from '#lib/kernel/shell.ts'
import { claimTask } from './commands/claim-task.ts'
import { nextTask } from './queries/next-task.ts'
import { workOnTask } from './work-on-task.ts'

/** Leaves the processor and the writer of the database to requests between two steps. */
const restMilliseconds = 5

/** Works on the tasks that wait, one after the other: a process has one in hand at most, so that requests stay fast. */
export default async function workOnTasks(run: BackgroundRun): Promise<void> {
  while (!run.isStopping()) {
    const taskId = await run.ask(nextTask, {})
    if (!taskId) return
    const task = await run.execute(claimTask, { taskId, owner: run.processName, from: 'whoever-left-it' })
    if (!task) continue
    await workOnTask(run, task, () => wait(restMilliseconds)).catch((error: unknown) => {
      if (!isRefused(error)) run.report(error)
    })
  }
}
