import { stateTable } from '#lib/state-table/state-table.ts'
import { seeMails } from './permissions.ts'

/** Waiting until a server takes it; given up after three days, or at once where the server says never. */
export const mailTable = stateTable({
  id: 'notifications.mail',
  initial: 'waiting',
  states: {
    waiting: { meaning: 'information' },
    sent: { meaning: 'good', isFinal: true },
    failed: { meaning: 'bad' },
  },
  actions: {
    send: { from: ['waiting'], to: 'sent' },
    giveUp: { from: ['waiting'], to: 'failed' },
    retry: { from: ['failed'], to: 'waiting', needs: seeMails },
  },
})
