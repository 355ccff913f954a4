import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Actor } from '#lib/kernel/actor.ts'
import { allowedSteps } from '#lib/object-page/allowed-steps.ts'
import type { ObjectList } from '#lib/object-page/object-parts.ts'
import { ObjectPage } from '#lib/object-page/ui/object-page.tsx'
import { ObjectSteps } from '#lib/object-page/ui/object-steps.tsx'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { cancelTaskAction } from '../actions/cancel-task.ts'
import { retryTaskAction } from '../actions/retry-task.ts'
import type { ShownTask } from '../shown-task.ts'
import { taskState } from '../task-state.ts'
import { TaskFigures } from './task-figures.tsx'
import { TaskFiles } from './task-files.tsx'
import { TaskProblem } from './task-problem.tsx'
import { OpenProgress } from './open-progress.tsx'
import { TaskRail } from './task-rail.tsx'

export interface TaskViewProps {
  readonly task: ShownTask
  readonly actor: Actor
  /** What narrowed the list that the reader comes from. */
  readonly from: ObjectList['from']
}

/** One task: how far it is, what came of it, and what may be done. */
export async function TaskView({ task, actor, from }: TaskViewProps): Promise<ReactNode> {
  const [say, words] = [await getTranslations('tasks'), await getTranslations()]
  const { taskId, state } = task
  const fields = { taskId }
  const steps = allowedSteps(taskState, state, actor, {
    retry: { label: say('retry'), action: retryTaskAction, fields },
    cancel: {
      label: say('cancel'),
      action: cancelTaskAction,
      fields,
      look: 'danger',
      confirm: {
        title: say('cancelling.title', { subject: task.subject }),
        consequences: [say('cancelling.kept'), say('cancelling.rest')],
      },
    },
  })
  return (
    <ObjectPage
      list={{ label: say('title'), href: '/admin/tasks', from }}
      title={task.subject}
      status={<ObjectStatus table={taskState} state={state} area="admin" />}
      text={task.words ? words(task.words.title) : task.kind}
      steps={<ObjectSteps steps={steps} />}
      notice={task.problem !== null && <TaskProblem task={task} />}
      sections={[
        {
          id: 'progress',
          label: say('columns.progress'),
          content: (
            <div className="grid gap-6">
              <OpenProgress task={task} />
              <TaskFigures task={task} />
              <TaskFiles task={task} />
            </div>
          ),
        },
      ]}
      rail={<TaskRail task={task} />}
    />
  )
}
