import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { IndexView } from '#lib/index-page/ui/index-view.tsx'
import type { ShownCells } from '#lib/index-page/ui/shown-list.ts'
import { cancelTasksAction } from '#lib/tasks/actions/cancel-tasks.ts'
import { retryTasksAction } from '#lib/tasks/actions/retry-tasks.ts'
import { seeTasks, steerTasks } from '#lib/tasks/permissions.ts'
import { listTasks } from '#lib/tasks/queries/list-tasks.ts'
import type { ShownTask } from '#lib/tasks/shown-task.ts'
import { taskState } from '#lib/tasks/task-state.ts'
import { tasksIndex } from '#lib/tasks/tasks-index.ts'
import { TaskProgress } from '#lib/tasks/ui/task-progress.tsx'
import { TaskRefresh } from '#lib/tasks/ui/task-refresh.tsx'
import { requirePermission } from '#lib/web/require-permission.ts'

interface TasksPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tasks'))('title') }
}

export default async function TasksPage({ searchParams }: TasksPageProps): Promise<ReactNode> {
  await requirePermission(seeTasks, '/admin/tasks')
  const say = await getTranslations('tasks')
  return (
    <IndexView
      index={tasksIndex}
      query={listTasks}
      params={await searchParams}
      text={say('text')}
      empty={{ title: say('empty'), text: say('emptyText') }}
      cells={cells}
      after={refreshed}
      bulk={[
        {
          id: 'retry',
          label: 'tasks.bulk.retry',
          question: 'tasks.bulk.retryQuestion',
          needs: steerTasks,
          action: retryTasksAction,
          fits: ({ state }) => taskState.allows(state, 'retry'),
        },
        {
          id: 'cancel',
          label: 'tasks.bulk.cancel',
          question: 'tasks.bulk.cancelQuestion',
          look: 'danger',
          needs: steerTasks,
          action: cancelTasksAction,
          fits: ({ state }) => taskState.allows(state, 'cancel'),
        },
      ]}
    />
  )
}

const cells: ShownCells<ShownTask> = { progress: (task) => <TaskProgress task={task} /> }

/** Keeps the list up to date while a task on it goes on. */
function refreshed({ rows }: { readonly rows: readonly ShownTask[] }, here: string): ReactNode {
  return <TaskRefresh states={rows.map(({ state }) => state)} href={here} />
}
