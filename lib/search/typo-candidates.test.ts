import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addTypoWord, emptyTypoIndex, typoCandidates } from './typo-candidates.ts'
import { typoDistance } from './typo-distance.ts'

const words = ['toner', 'tones', 'cartridge', 'cables', 'cable', 'cat', 'a100']

function candidatesOf(typed: string, known: readonly string[] = words): string[] {
  const index = emptyTypoIndex()
  known.forEach((word, number) => addTypoWord(index, word, number))
  return typoCandidates(index, typed).map(({ number }) => known[number] as string)
}

test('one slip is forgiven from four letters on', () => {
  expect(candidatesOf('tonr')).toEqual(['toner'])
  expect(candidatesOf('ct')).toEqual([])
})

test('two slips are forgiven from eight letters on', () => {
  expect(candidatesOf('catrige')).toEqual([])
  expect(candidatesOf('catridgee')).toEqual(['cartridge'])
})

test('a word is no slip of itself', () => {
  expect(candidatesOf('cable')).toEqual(['cables'])
})

test('words with digits are never taken for another', () => {
  expect(candidatesOf('a101')).toEqual([])
  expect(candidatesOf('abcd', ['abc1', 'ab1d'])).toEqual([])
})

test('telling words apart by their letters first loses none', () => {
  const word = fc.stringMatching(/^[a-dz\u00e9]{3,10}$/u)
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 20 }), (typed, known) => {
      const limit = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2
      const near = known.filter((other) => other !== typed && typoDistance(typed, other, limit) <= limit)
      expect(candidatesOf(typed, known).toSorted()).toEqual(near.sort())
    }),
  )
})
