import type { Decisions } from '../decisions.ts'
import { nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/tasks/actions/cancel-task.ts cancelTaskAction': ['sales', 'administrator'],
  'action lib/tasks/actions/retry-task.ts retryTaskAction': ['sales', 'administrator'],
  'command tasks.cancel-task': ['sales', 'administrator'],
  'command tasks.claim-task': nobody,
  'command tasks.fail-step': nobody,
  'command tasks.finish-task': nobody,
  'command tasks.forget-task': nobody,
  'command tasks.release-task': nobody,
  'command tasks.retry-task': ['sales', 'administrator'],
  'command tasks.take-step': nobody,
  'job tasks.forget-old': nobody,
  'query tasks.find-task': ['sales', 'administrator'],
  'query tasks.list-old-tasks': nobody,
  'query tasks.list-tasks': ['sales', 'administrator'],
  'query tasks.next-task': nobody,
  'action lib/tasks/actions/cancel-tasks.ts cancelTasksAction': ['sales', 'administrator'],
  'action lib/tasks/actions/retry-tasks.ts retryTasksAction': ['sales', 'administrator'],
  'export tasks.tasks': ['sales', 'administrator'],
} satisfies Decisions
