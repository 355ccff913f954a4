import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Actor } from '#lib/kernel/actor.ts'
import { ActionForm } from '#lib/web/action-form.tsx'
import { cancelTaskAction } from '../actions/cancel-task.ts'
import { retryTaskAction } from '../actions/retry-task.ts'
import type { ShownTask } from '../shown-task.ts'
import { taskState } from '../task-state.ts'

export interface TaskButtonsProps {
  readonly task: ShownTask
  readonly actor: Actor
}

/** What the actor may do with a task now. */
export async function TaskButtons({ task: { taskId, state }, actor }: TaskButtonsProps): Promise<ReactNode> {
  const say = await getTranslations('tasks')
  const allowed = taskState.allowedActions(state, actor)
  const fields = <input type="hidden" name="taskId" value={taskId} />
  return (
    <>
      {allowed.includes('retry') && (
        <ActionForm action={retryTaskAction} submitLabel={say('retry')}>
          {fields}
        </ActionForm>
      )}
      {allowed.includes('cancel') && (
        <ActionForm action={cancelTaskAction} submitLabel={say('cancel')} submitLook="danger">
          {fields}
        </ActionForm>
      )}
    </>
  )
}
