import type { JobRun } from '#lib/kernel/shell.ts'
import { tellLate } from '../commands/tell-late.ts'
import { dueDeadlines } from '../queries/due-deadlines.ts'

/** Tells of the deadlines that passed; what is left over comes a minute later. */
export default async function tellLateDeadlines(run: JobRun): Promise<void> {
  for (const { deadlineId, toldCount } of await run.ask(dueDeadlines, {})) {
    await run.execute(tellLate, { deadlineId, toldCount }, `${deadlineId}.${toldCount}`)
  }
}
