import { expect, test } from 'vitest'
import { somePerson } from '#tests/support/factories/some-person.ts'
import type { Actor } from './actor.ts'
import { may, scopeOf } from './actor.ts'
import type { Permission } from './shell.ts'

const ship: Permission = { id: 'fulfillment.ship', description: 'Ship goods.', grantedTo: ['fulfillment'] }
const guest: Actor = { type: 'guest' }
const system: Actor = { type: 'system', name: 'search.rebuild' }
const person: Actor = somePerson({
  personId: 'p1',
  name: 'Grace',
  isStaff: true,
  permissions: new Set(['fulfillment.ship']),
})

test('a person may do what one of their permissions names, staff or not', () => {
  expect(may(person, ship)).toBe(true)
  expect(may({ ...person, permissions: new Set(['fulfillment.see']) }, ship)).toBe(false)
})

test('the system may do everything, a guest only what anyone may', () => {
  expect(may(system, ship)).toBe(true)
  expect(may(guest, ship)).toBe(false)
  expect(may(guest, 'anyone')).toBe(true)
})

test('equal keys of two actors stay two requests', () => {
  const scopes = [guest, system, person, { ...person, personId: 'p2' }].map(scopeOf)
  expect(scopes).toEqual(['guest', 'system:search.rebuild', 'person:p1', 'person:p2'])
})
