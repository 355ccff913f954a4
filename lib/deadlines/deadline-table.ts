import { stateTable } from '#lib/state-table/state-table.ts'

/** Open until its time is over; late until it is met all the same. */
export const deadlineTable = stateTable({
  id: 'deadlines.deadline',
  initial: 'open',
  states: {
    open: { meaning: 'information' },
    late: { meaning: 'bad' },
    met: { meaning: 'good', isFinal: true },
  },
  actions: {
    tell: { from: ['open', 'late'], to: 'late' },
    meet: { from: ['open', 'late'], to: 'met' },
  },
})
