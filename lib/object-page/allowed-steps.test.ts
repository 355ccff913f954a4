import { expect, test } from 'vitest'
import type { Permission } from '#lib/kernel/shell.ts'
import { stateTable } from '#lib/state-table/state-table.ts'
import { idleForm } from '#lib/web/form-state.ts'
import { allowedSteps } from './allowed-steps.ts'

const lock: Permission = { id: 'doors.lock', description: 'Lock doors.', grantedTo: [] }
const door = stateTable({
  id: 'doors.door',
  initial: 'open',
  states: { open: { meaning: 'good' }, locked: { meaning: 'neutral' } },
  actions: {
    lock: { from: ['open'], to: 'locked', needs: lock },
    slam: { from: ['open'], to: 'locked' },
    unlock: { from: ['locked'], to: 'open', needs: lock },
  },
})
const action = () => Promise.resolve(idleForm)
const steps = {
  unlock: { label: 'Unlock', action, fields: { doorId: '1' } },
  lock: { label: 'Lock', action, fields: { doorId: '1' } },
}
const shop = { type: 'system', name: 'test' } as const

test('the next step is the first that fits the state, in the order of the table', () => {
  expect(allowedSteps(door, 'open', shop, steps)).toEqual([{ ...steps.lock, id: 'lock' }])
  expect(allowedSteps(door, 'locked', shop, steps)).toEqual([{ ...steps.unlock, id: 'unlock' }])
})

test('nobody is offered what they may not do', () => {
  expect(allowedSteps(door, 'open', { type: 'guest' }, steps)).toEqual([])
})
