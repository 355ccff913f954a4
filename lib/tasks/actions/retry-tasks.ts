'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runEach } from '#lib/web/run-each.ts'
import { retryTask } from '../commands/retry-task.ts'

/** Has many tasks taken up again. */
export async function retryTasksAction(previous: FormState, form: FormData): Promise<FormState> {
  return runEach(retryTask, previous, form, (taskId) => ({ taskId }))
}
