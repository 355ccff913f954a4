import { indexPage } from '#lib/index-page/engine/index-page.ts'
import { seeTasks } from './permissions.ts'
import type { TaskField } from './repository/shown-tasks.ts'
import type { ShownTask } from './shown-task.ts'
import { taskState } from './task-state.ts'

const stateWords = (state: string): string => `tasks.states.admin.${state}`

/** Long tasks, the newest first. */
export const tasksIndex = indexPage<ShownTask, TaskField>({
  id: 'tasks.tasks',
  path: '/admin/tasks',
  title: 'tasks.title',
  needs: seeTasks,
  rowId: ({ taskId }) => taskId,
  rowName: ({ subject }) => subject,
  columns: [
    {
      id: 'subject',
      label: 'tasks.columns.subject',
      kind: 'link',
      isFixed: true,
      value: ({ taskId, subject }) => ({ text: subject, href: `/admin/tasks/${taskId}` }),
    },
    {
      id: 'kind',
      label: 'tasks.columns.kind',
      kind: 'words',
      value: ({ kind, words }) => words?.title ?? kind,
    },
    {
      id: 'state',
      label: 'tasks.columns.state',
      kind: 'status',
      value: ({ state }) => ({ words: stateWords(state), meaning: taskState.states[state].meaning }),
    },
    { id: 'progress', label: 'tasks.columns.progress', kind: 'number', value: ({ items }) => items },
    {
      id: 'startedBy',
      label: 'tasks.columns.startedBy',
      kind: 'text',
      value: ({ startedByName }) => startedByName,
    },
    {
      id: 'createdAt',
      label: 'tasks.columns.createdAt',
      kind: 'time',
      sort: 'createdAt',
      value: ({ createdAt }) => createdAt,
    },
    {
      id: 'endedAt',
      label: 'tasks.columns.endedAt',
      kind: 'time',
      isExtra: true,
      sort: 'endedAt',
      value: ({ endedAt }) => endedAt,
    },
  ],
  filters: [
    {
      id: 'state',
      label: 'tasks.columns.state',
      kind: 'choice',
      field: 'state',
      options: taskState.names.map((value) => ({ value, label: stateWords(value) })),
    },
    {
      id: 'startedBy',
      label: 'tasks.columns.startedBy',
      kind: 'text',
      match: 'contains',
      field: 'startedByName',
    },
    { id: 'created', label: 'tasks.columns.createdAt', kind: 'days', of: 'instant', field: 'createdAt' },
  ],
  search: ['subject'],
  sorts: [
    // Ids are made in the order of time.
    { id: 'createdAt', label: 'tasks.columns.createdAt', field: 'id', kind: 'text', begins: 'desc' },
    {
      id: 'endedAt',
      label: 'tasks.columns.endedAt',
      field: 'endedAt',
      kind: 'instant',
      isNullable: true,
      begins: 'desc',
    },
  ],
  defaultSort: 'createdAt',
  tieBreaker: 'id',
  views: [
    { id: 'open', label: 'tasks.views.open', query: 'state=waiting&state=running' },
    { id: 'failed', label: 'tasks.views.failed', query: 'state=failed' },
  ],
})
