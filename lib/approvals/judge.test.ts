import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Demand } from './judge.ts'
import { stateOf } from './judge.ts'

const states = [undefined, 'waiting', 'approved', 'declined', 'used'] as const
const anyState = fc.constantFrom(...states)

const demand = (state: (typeof states)[number], index: number): Demand => ({
  ruleId: `test.rule-${index}`,
  permissionId: 'test.say-yes',
  request: state && { requestId: `r${index}`, state, note: 'Too much.' },
})

test('nothing that wants a yes is a yes', () => {
  expect(stateOf([])).toEqual({ answer: 'yes', note: '' })
})

test('it is a yes only when every rule has its own', () => {
  fc.assert(
    fc.property(fc.array(anyState, { minLength: 1, maxLength: 5 }), (given) => {
      const isYes = stateOf(given.map(demand)).answer === 'yes'
      expect(isYes).toBe(given.every((state) => state === 'approved'))
    }),
  )
})

test('one no outweighs whatever the others say, and tells why', () => {
  fc.assert(
    fc.property(fc.array(anyState, { maxLength: 5 }), (given) => {
      const { answer, note } = stateOf([...given, 'declined' as const].map(demand))
      expect([answer, note]).toEqual(['no', 'Too much.'])
    }),
  )
})

test('an approval that was used is asked for again', () => {
  expect(stateOf([demand('approved', 1), demand('used', 2)]).answer).toBe('ask')
})
