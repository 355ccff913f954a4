import { stateTable } from '#lib/state-table/state-table.ts'
import { steerTasks } from './permissions.ts'

/** How tasks go on. What failed or was cancelled can be taken up where it stopped. */
export const taskState = stateTable({
  id: 'tasks.task',
  initial: 'waiting',
  states: {
    waiting: { meaning: 'neutral' },
    running: { meaning: 'information' },
    done: { meaning: 'good', isFinal: true },
    failed: { meaning: 'bad' },
    cancelled: { meaning: 'attention' },
  },
  actions: {
    claim: { from: ['waiting', 'running'], to: 'running' },
    release: { from: ['running'], to: 'waiting' },
    finish: { from: ['running'], to: 'done' },
    fail: { from: ['running'], to: 'failed' },
    cancel: { from: ['waiting', 'running'], to: 'cancelled', needs: steerTasks },
    retry: { from: ['failed', 'cancelled'], to: 'waiting', needs: steerTasks },
  },
})
