import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import * as mini from 'zod/mini'
import { somePerson } from '#tests/support/factories/some-person.ts'
import type { Actor } from './actor.ts'
import { readInput } from './read-input.ts'
import type { InvalidInput } from './refused.ts'
import type { Permission } from './shell.ts'

const addLines: Permission = { id: 'cart.add-lines', description: 'Fill a cart.', grantedTo: ['buyer'] }
const definition = {
  needs: addLines,
  input: z.strictObject({ sku: z.string().max(4), quantity: z.int().min(1) }),
}
const guest: Actor = { type: 'guest' }
const system: Actor = { type: 'system', name: 'test' }

function person(...permissions: readonly string[]): Actor {
  return somePerson({
    personId: 'p1',
    name: 'Ada',
    companyId: 'c1',
    companyName: 'Analytical Engines',
    permissions: new Set(permissions),
  })
}

function problemsOf(
  input: unknown,
  asked: Parameters<typeof readInput>[0] = definition,
): InvalidInput['problems'] {
  try {
    readInput(asked, system, input)
    return []
  } catch (error) {
    return (error as InvalidInput).problems
  }
}

describe('readInput', () => {
  test('hands on what fits', () => {
    const input = { sku: 'A-1', quantity: 2 }
    expect(readInput(definition, person('cart.add-lines'), input)).toEqual(input)
  })

  test('sends a guest to sign in before it looks at the input', () => {
    expect(() => readInput(definition, guest, 'nonsense')).toThrow('kernel.sign-in: Sign in to go on.')
  })

  test('turns down a person without the right before it looks at the input', () => {
    expect(() => readInput(definition, person('cart.see'), 'nonsense')).toThrow('kernel.forbidden')
  })

  test('lets a guest do what anyone may', () => {
    expect(readInput({ ...definition, needs: 'anyone' }, guest, { sku: 'A', quantity: 1 }).sku).toBe('A')
  })

  test('names one problem per field with the bound that was missed', () => {
    expect(problemsOf({ sku: 'A-100', quantity: 0 })).toMatchObject([
      { path: 'sku', code: 'too_long', limit: 4 },
      { path: 'quantity', code: 'too_small', limit: 1 },
    ])
  })

  test('turns down fields that nobody asked for', () => {
    expect(problemsOf({ sku: 'A', quantity: 1, priceMinor: 1 })).toMatchObject([
      { code: 'unrecognized_keys' },
    ])
  })

  test('names 50 problems at most', () => {
    const many = { needs: 'anyone' as const, input: z.array(z.int()).max(1000) }
    expect(
      problemsOf(
        Array.from({ length: 200 }, () => 'x'),
        many,
      ),
    ).toHaveLength(50)
  })

  test('takes schemas of zod/mini, which forms share with the browser', () => {
    const small = { needs: 'anyone' as const, input: mini.strictObject({ sku: mini.string() }) }
    expect(readInput(small, guest, { sku: 'A' })).toEqual({ sku: 'A' })
  })
})

test('refuses a text with U+0000, wherever it hides', () => {
  const asked = {
    needs: 'anyone',
    input: z.strictObject({ notes: z.array(z.string().max(9)).max(9) }),
  } as const
  expect(problemsOf({ notes: ['fine', 'cut\0off'] }, asked)).toMatchObject([
    { path: 'notes.1', code: 'invisible_character' },
  ])
})

test('tells a text that is too long from a number that is too big', () => {
  expect(problemsOf({ sku: 'too long', quantity: 1 })).toMatchObject([
    { path: 'sku', code: 'too_long', limit: 4 },
  ])
})
