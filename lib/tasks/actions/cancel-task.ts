'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { cancelTask } from '../commands/cancel-task.ts'

/** Stops a task, and shows what is left of it. */
export async function cancelTaskAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(cancelTask, previous, form, {
    read: (fields) => ({ taskId: fields.get('taskId') }),
    onDone: ({ taskId }) => `/admin/tasks/${taskId}`,
  })
}
