'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { retryTask } from '../commands/retry-task.ts'

/** Has a task taken up again, and shows how it goes on. */
export async function retryTaskAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(retryTask, previous, form, {
    read: (fields) => ({ taskId: fields.get('taskId') }),
    onDone: ({ taskId }) => `/admin/tasks/${taskId}`,
  })
}
