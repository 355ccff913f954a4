import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import type { Actor } from '#lib/kernel/actor.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import type { ShownTask } from '../shown-task.ts'
import { taskState } from '../task-state.ts'
import { TaskButtons } from './task-buttons.tsx'
import { TaskFigures } from './task-figures.tsx'
import { TaskFiles } from './task-files.tsx'
import { TaskProblem } from './task-problem.tsx'
import { TaskProgress } from './task-progress.tsx'
import { TaskRefresh } from './task-refresh.tsx'

export interface TaskViewProps {
  readonly task: ShownTask
  readonly actor: Actor
}

/** One task: how far it is, what came of it, and what may be done. */
export async function TaskView({ task, actor }: TaskViewProps): Promise<ReactNode> {
  const [say, words] = [await getTranslations('tasks'), await getTranslations()]
  const [locale, timeZone] = [await getLocale(), await getTimeZone()]
  const timeOf = (instant: string) => formatTime(fromInstant(instant), locale, timeZone)
  const { taskId, state, attempts } = task
  return (
    <>
      <PageHeader
        title={task.subject}
        crumbs={[{ label: say('title'), href: '/admin/tasks' }]}
        status={<ObjectStatus table={taskState} state={state} area="admin" />}
        text={task.words ? words(task.words.title) : task.kind}
        actions={<TaskButtons task={task} actor={actor} />}
      />
      <div className="grid gap-6">
        <TaskProblem task={task} />
        <TaskProgress task={task} />
        <TaskRefresh states={[state]} href={`/admin/tasks/${taskId}`} />
        <TaskFigures task={task} />
        <TaskFiles task={task} />
        <Card title={say('details')}>
          <DefinitionList
            items={[
              { term: say('columns.startedBy'), description: task.startedByName },
              { term: say('columns.createdAt'), description: timeOf(task.createdAt) },
              ...(task.endedAt === null ? [] : [{ term: say('endedAt'), description: timeOf(task.endedAt) }]),
              ...(state === 'waiting' && attempts > 0
                ? [{ term: say('nextTry'), description: timeOf(task.nextTryAt) }]
                : []),
            ]}
          />
        </Card>
      </div>
    </>
  )
}
