import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Person } from '#lib/kernel/actor.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import { somePerson } from '#tests/support/factories/some-person.ts'
import { stateTable } from './state-table.ts'

const open: Permission = { id: 'doors.open-doors', description: 'Open doors.', grantedTo: ['administrator'] }
const lock: Permission = { id: 'doors.lock-doors', description: 'Lock doors.', grantedTo: ['administrator'] }

const door = stateTable({
  id: 'doors.door',
  initial: 'closed',
  states: {
    closed: { meaning: 'neutral' },
    open: { meaning: 'good' },
    walled: { meaning: 'bad', isFinal: true },
  },
  actions: {
    open: { from: ['closed'], to: 'open', needs: open },
    close: { from: ['open'], to: 'closed', needs: lock },
    wallUp: { from: ['closed', 'open'], to: 'walled' },
  },
})

const person = (...permissions: string[]): Person =>
  somePerson({
    personId: 'p1',
    name: 'Pat',
    isStaff: true,
    permissions: new Set(permissions),
  })

describe('a table of states', () => {
  test('offers what fits the state and the actor’s rights', () => {
    expect(door.allowedActions('closed', person(open.id, lock.id))).toEqual(['open'])
    expect(door.allowedActions('open', person(open.id))).toEqual([])
    expect(door.allowedActions('closed', { type: 'guest' })).toEqual([])
  })

  test('leaves what needs no right to the shop itself', () => {
    expect(door.allowedActions('open', { type: 'system', name: 'test' })).toEqual(['close', 'wallUp'])
  })

  test('offers nothing in a final state, whoever asks', () => {
    expect(door.allowedActions('walled', { type: 'system', name: 'test' })).toEqual([])
  })

  test('ends in a final state however its actions are taken, or can still go on', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (choices) => {
        let state = door.initial as (typeof door.names)[number]
        for (const choice of choices) {
          const actions = door.allowedActions(state, { type: 'system', name: 'test' })
          if (actions.length === 0) break
          state = door.actions[actions[choice % actions.length] ?? 'wallUp'].to
        }
        const isOver = 'isFinal' in door.states[state]
        expect(door.allowedActions(state, { type: 'system', name: 'test' }).length === 0).toBe(isOver)
      }),
    )
  })

  test('is refused when objects would get stuck in it', () => {
    const stuck = () =>
      stateTable({
        id: 'doors.stuck',
        initial: 'closed',
        states: { closed: { meaning: 'neutral' }, ajar: { meaning: 'attention' } },
        actions: { push: { from: ['closed'], to: 'ajar', needs: open } },
      })
    expect(stuck).toThrow('"ajar" has no way out and is not final.')
  })

  test('is refused when a state cannot be reached, or when something follows its end', () => {
    const wrong = () =>
      stateTable({
        id: 'doors.wrong',
        initial: 'closed',
        states: {
          closed: { meaning: 'neutral', isFinal: true },
          lost: { meaning: 'bad' },
          open: { meaning: 'good', isFinal: true },
        },
        actions: { open: { from: ['closed'], to: 'open', needs: open } },
      })
    expect(wrong).toThrow('"closed" is final, but something follows it. Nothing leads to "lost".')
  })
})
