import type { Person } from '#lib/kernel/actor.ts'

/** An actor who belongs nowhere and may do nothing but what a test gives; nobody stores them. */
export function somePerson(given: Partial<Person> = {}): Person {
  return {
    type: 'person',
    personId: 'ada',
    name: 'Ada',
    isStaff: false,
    companyId: null,
    companyName: null,
    membershipId: null,
    unitId: null,
    unitIds: [],
    permissions: new Set(),
    scopes: new Map(),
    ...given,
  }
}
