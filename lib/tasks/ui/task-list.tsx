import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import type { TaskPage } from '../queries/list-tasks.ts'
import { TaskRefresh } from './task-refresh.tsx'
import { TaskTable } from './task-table.tsx'

export interface TaskListProps extends TaskPage {
  /** Where this page of the list begins; nothing on the first one. */
  readonly beforeId: string | undefined
}

/** The list of tasks, the newest first, page by page. */
export async function TaskList({ tasks, nextBeforeId, beforeId }: TaskListProps): Promise<ReactNode> {
  const say = await getTranslations('tasks')
  const address = '/admin/tasks'
  const here = beforeId === undefined ? address : `${address}?before=${beforeId}`
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      {tasks.length === 0 ? (
        <EmptyState title={say('empty')} text={say('emptyText')} />
      ) : (
        <TaskTable tasks={tasks} />
      )}
      <TaskRefresh states={tasks.map(({ state }) => state)} href={here} />
      <nav aria-label={say('title')} className="flex justify-between gap-3 pt-4">
        {beforeId !== undefined && (
          <LinkButton href={address} prefetch={false}>
            {say('newest')}
          </LinkButton>
        )}
        {nextBeforeId !== undefined && (
          <LinkButton href={`${address}?before=${nextBeforeId}`} prefetch={false} className="ml-auto">
            {say('older')}
          </LinkButton>
        )}
      </nav>
    </>
  )
}
