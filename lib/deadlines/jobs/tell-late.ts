import { eachInTurn } from '#lib/kernel/each-in-turn.ts'
import type { JobRun } from '#lib/kernel/shell.ts'
import { tellLate } from '../commands/tell-late.ts'
import { dueDeadlines } from '../queries/due-deadlines.ts'

/** Tells of the deadlines that passed; what is left over comes a minute later. */
export default async function tellLateDeadlines(run: JobRun): Promise<void> {
  await eachInTurn(await run.ask(dueDeadlines, {}), ({ deadlineId, toldCount }) =>
    run.execute(tellLate, { deadlineId, toldCount }, `${deadlineId}.${toldCount}`),
  )
}
