import { describe, expect, test } from 'vitest'
import { somePerson } from '#tests/support/factories/some-person.ts'
import type { Person, Scope } from './actor.ts'
import { companyScope, everyRow, rowScope } from './company-scope.ts'
import { NotFound } from './refused.ts'
import type { Permission } from './shell.ts'

const buyer: Person = somePerson({
  personId: 'ada',
  name: 'Ada',
  companyId: 'nordwerk',
  companyName: 'Nordwerk',
})

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

describe('rowScope', () => {
  const seeOrders: Permission = { id: 'orders.see', description: 'See.', grantedTo: ['buyer'] }
  const permissions = new Set([seeOrders.id])
  const placed = { ...buyer, unitId: 'plant', unitIds: ['plant', 'line'], permissions }
  const reaching = (scope: Scope) =>
    rowScope({ ...placed, scopes: new Map([['orders.see', scope]]) }, seeOrders)

  test('leaves as much as the right reaches', () => {
    const companyId = 'nordwerk'
    expect(reaching('own')).toEqual({ companyId, unitIds: null, personId: 'ada' })
    expect(reaching('unit')).toEqual({ companyId, unitIds: ['plant'], personId: null })
    expect(reaching('subtree')).toEqual({ companyId, unitIds: ['plant', 'line'], personId: null })
    expect(reaching('company')).toEqual({ companyId, unitIds: null, personId: null })
    expect(rowScope(placed, seeOrders)).toEqual(reaching('company'))
  })

  test('whoever is in no unit sees nothing of a unit, never all', () => {
    const nowhere = { ...buyer, permissions, scopes: new Map([['orders.see', 'unit' as const]]) }
    expect(rowScope(nowhere, seeOrders).unitIds).toEqual([])
  })

  test('whoever does not hold the right sees nothing by it, never all', () => {
    const without = { ...placed, permissions: new Set(['orders.place']) }
    expect(rowScope(without, seeOrders)).toEqual({ companyId: 'nordwerk', unitIds: [], personId: null })
  })

  test('staff and the shop itself see every row', () => {
    expect(rowScope(somePerson({ isStaff: true }), seeOrders)).toEqual(everyRow)
    expect(rowScope({ type: 'system', name: 'test' }, seeOrders)).toEqual(everyRow)
  })
})
