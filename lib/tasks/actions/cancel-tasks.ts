'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runEach } from '#lib/web/run-each.ts'
import { cancelTask } from '../commands/cancel-task.ts'

/** Stops many tasks. */
export async function cancelTasksAction(previous: FormState, form: FormData): Promise<FormState> {
  return runEach(cancelTask, previous, form, (taskId) => ({ taskId }))
}
