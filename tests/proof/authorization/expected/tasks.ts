import type { Decisions } from '../decisions.ts'
import { staff, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/tasks/actions/cancel-task.ts cancelTaskAction': staff,
  'action lib/tasks/actions/retry-task.ts retryTaskAction': staff,
  'command tasks.cancel-task': staff,
  'command tasks.claim-task': nobody,
  'command tasks.fail-step': nobody,
  'command tasks.finish-task': nobody,
  'command tasks.forget-task': nobody,
  'command tasks.release-task': nobody,
  'command tasks.retry-task': staff,
  'command tasks.take-step': nobody,
  'job tasks.forget-old': nobody,
  'query tasks.find-task': staff,
  'query tasks.list-old-tasks': nobody,
  'query tasks.list-tasks': staff,
  'query tasks.next-task': nobody,
} satisfies Decisions
