import { describe, expect, test } from 'vitest'
import type { Person } from './actor.ts'
import { companyScope } from './company-scope.ts'
import { NotFound } from './refused.ts'

const buyer: Person = {
  type: 'person',
  personId: 'ada',
  name: 'Ada',
  isStaff: false,
  companyId: 'nordwerk',
  companyName: 'Nordwerk',
  permissions: new Set(),
}

describe('companyScope', () => {
  test('a buyer sees one company', () => {
    expect(companyScope(buyer)).toEqual({ companyId: 'nordwerk' })
  })

  test('staff and the shop itself see all', () => {
    expect(companyScope({ ...buyer, isStaff: true, companyId: null })).toEqual({ companyId: null })
    expect(companyScope({ type: 'system', name: 'test' })).toEqual({ companyId: null })
  })

  test('whoever belongs to no company sees nothing, never all', () => {
    expect(() => companyScope({ ...buyer, companyId: null })).toThrow(NotFound)
    expect(() => companyScope({ type: 'guest' })).toThrow(NotFound)
  })
})
