import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { ShownTask } from '../shown-task.ts'
import { taskState } from '../task-state.ts'
import { TaskProgress } from './task-progress.tsx'

/** Tasks, one a row. */
export async function TaskTable({ tasks }: { readonly tasks: readonly ShownTask[] }): Promise<ReactNode> {
  const [say, words] = [await getTranslations('tasks'), await getTranslations()]
  const [locale, timeZone] = [await getLocale(), await getTimeZone()]
  return (
    <Table caption={say('caption')}>
      <TableHead>
        <HeadCell>{say('columns.subject')}</HeadCell>
        <HeadCell>{say('columns.state')}</HeadCell>
        <HeadCell>{say('columns.progress')}</HeadCell>
        <HeadCell>{say('columns.startedBy')}</HeadCell>
        <HeadCell>{say('columns.createdAt')}</HeadCell>
      </TableHead>
      <TableBody>
        {tasks.map((task) => (
          <TableRow key={task.taskId}>
            <Cell className="min-w-48 wrap-anywhere">
              <TextLink href={`/admin/tasks/${task.taskId}`}>{task.subject}</TextLink>
              <span className="block text-13 text-muted">
                {task.words ? words(task.words.title) : task.kind}
              </span>
            </Cell>
            <Cell className="whitespace-nowrap">
              <ObjectStatus table={taskState} state={task.state} area="admin" />
            </Cell>
            <Cell>
              <TaskProgress task={task} />
            </Cell>
            <Cell className="wrap-anywhere">{task.startedByName}</Cell>
            <Cell className="whitespace-nowrap">
              {formatTime(fromInstant(task.createdAt), locale, timeZone)}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
