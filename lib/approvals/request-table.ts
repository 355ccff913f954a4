import { stateTable } from '#lib/state-table/state-table.ts'
import { decideApprovals } from './permissions.ts'

/** Waiting for a yes or no; a yes is used once, and a no can be asked anew. */
export const requestTable = stateTable({
  id: 'approvals.request',
  initial: 'waiting',
  states: {
    waiting: { meaning: 'attention' },
    approved: { meaning: 'good' },
    declined: { meaning: 'bad' },
    used: { meaning: 'neutral' },
  },
  actions: {
    approve: { from: ['waiting'], to: 'approved', needs: decideApprovals },
    decline: { from: ['waiting'], to: 'declined', needs: decideApprovals },
    use: { from: ['approved'], to: 'used' },
    askAgain: { from: ['declined', 'used'], to: 'waiting' },
  },
})
