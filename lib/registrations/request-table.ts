import { stateTable } from '#lib/state-table/state-table.ts'
import { decideRegistrations } from './permissions.ts'

/** Nobody's work until the address is confirmed; then staff decide, unless the applicant takes it back. */
export const requestTable = stateTable({
  id: 'registrations.request',
  initial: 'unconfirmed',
  states: {
    unconfirmed: { meaning: 'neutral' },
    waiting: { meaning: 'attention' },
    approved: { meaning: 'good', isFinal: true },
    denied: { meaning: 'bad', isFinal: true },
    withdrawn: { meaning: 'neutral', isFinal: true },
  },
  actions: {
    confirm: { from: ['unconfirmed'], to: 'waiting' },
    approve: { from: ['waiting'], to: 'approved', needs: decideRegistrations },
    join: { from: ['waiting'], to: 'approved', needs: decideRegistrations },
    deny: { from: ['waiting'], to: 'denied', needs: decideRegistrations },
    withdraw: { from: ['waiting'], to: 'withdrawn' },
  },
})

/** How far a request is. */
export type RequestState = (typeof requestTable.names)[number]
