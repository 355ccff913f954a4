import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Person, Scope } from '#lib/kernel/actor.ts'
import { scopes } from '#lib/kernel/actor.ts'
import { somePerson } from '#tests/support/factories/some-person.ts'
import { beyondOwn } from './guard-grant.ts'
import type { Rights } from './standard-rights.ts'

type Judge = typeof beyondOwn

/** Parent of each unit by its number; the first is the root. */
type Tree = readonly number[]

const rightIds = ['orders.see', 'orders.place', 'people.manage']

const trees: fc.Arbitrary<Tree> = fc
  .array(fc.nat(), { minLength: 1, maxLength: 12 })
  .map((picks) => picks.map((pick, index) => (index === 0 ? -1 : pick % index)))

const rightsets: fc.Arbitrary<Rights> = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(...rightIds), scope: fc.constantFrom(...scopes) }), {
    selector: ({ id }) => id,
  })
  .map((grants) => new Map(grants.map(({ id, scope }): [string, Scope] => [id, scope])))

const cases = fc.record({
  tree: trees,
  held: rightsets,
  given: rightsets,
  heldAt: fc.nat(),
  givenAt: fc.nat(),
})

type Case = typeof cases extends fc.Arbitrary<infer C> ? C : never

/** Whether a judge ever lets somebody give what reaches a unit that they do not reach themselves. */
function letsNobodyGainMore(judge: Judge) {
  return fc.check(
    fc.property(cases, (given) => {
      const { actor, unitId } = sceneOf(given)
      if (judge(actor, given.given, unitId) !== undefined) return true
      return [...given.given].every(([id, scope]) => {
        const held = given.held.get(id)
        if (held === undefined) return false
        if (scope === 'own') return true
        const mine = reachOf(given.tree, held, given.heldAt % given.tree.length)
        return reachOf(given.tree, scope, given.givenAt % given.tree.length).every((unit) =>
          mine.includes(unit),
        )
      })
    }),
    { numRuns: 20_000, seed: 7 },
  )
}

function sceneOf({ tree, held, heldAt, givenAt }: Case): { readonly actor: Person; readonly unitId: string } {
  const at = heldAt % tree.length
  const actor = somePerson({
    companyId: 'company',
    unitId: nameOf(at),
    unitIds: reachOf(tree, 'subtree', at).map(nameOf),
    permissions: new Set(held.keys()),
    scopes: held,
  })
  return { actor, unitId: nameOf(givenAt % tree.length) }
}

/** The units that a right reaches when somebody has it in one of them, found by climbing from each. */
function reachOf(tree: Tree, scope: Scope, at: number): readonly number[] {
  const all = tree.map((_, unit) => unit)
  if (scope === 'company') return all
  if (scope === 'own') return []
  return scope === 'unit' ? [at] : all.filter((unit) => climb(tree, unit).includes(at))
}

function climb(tree: Tree, unit: number): readonly number[] {
  const parent = tree[unit] ?? -1
  return parent === -1 ? [unit] : [unit, ...climb(tree, parent)]
}

function nameOf(unit: number): string {
  return `unit-${unit}`
}

describe('nobody hands out what they do not hold', () => {
  test('whatever the tree, the role and the place', () => {
    expect(letsNobodyGainMore(beyondOwn).failed).toBe(false)
  })

  test('the proof catches a judge that forgets in which unit the right is given', () => {
    const forgetsUnit: Judge = (actor, rights) =>
      beyondOwn(actor, rights, actor.type === 'person' ? (actor.unitId ?? '') : '')
    expect(letsNobodyGainMore(forgetsUnit).failed).toBe(true)
  })

  test('the proof catches a judge that looks at names of rights alone', () => {
    const forgetsScope: Judge = (actor, rights) =>
      [...rights.keys()].find((id) => actor.type !== 'person' || !actor.permissions.has(id))
    expect(letsNobodyGainMore(forgetsScope).failed).toBe(true)
  })

  test('what is held for the whole company is given anywhere in it', () => {
    const held: Rights = new Map([['orders.see', 'company']])
    const actor = somePerson({
      unitId: 'unit-3',
      unitIds: ['unit-3'],
      permissions: new Set(held.keys()),
      scopes: held,
    })
    expect(beyondOwn(actor, new Map([['orders.see', 'subtree']]), 'unit-0')).toBeUndefined()
  })

  test('the staff and the shop stand above the companies, a guest below', () => {
    const rights: Rights = new Map([['orders.see', 'own']])
    expect(beyondOwn(somePerson({ isStaff: true }), rights, 'unit-0')).toBeUndefined()
    expect(beyondOwn({ type: 'system', name: 'test' }, rights, 'unit-0')).toBeUndefined()
    expect(beyondOwn({ type: 'guest' }, rights, 'unit-0')).toBe('orders.see')
  })
})
