import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchDocument } from '#tests/support/factories/search-document.ts'
import { emptyState, fileDocuments, removeDocuments } from './index-state.ts'
import type { IndexState } from './index-state.ts'
import { matchAll, matchMost } from './match-documents.ts'
import { planQuery } from './plan-query.ts'

const word = fc.constantFrom('toner', 'paper', 'cable', 'mouse')
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 4 })
const names = fc.array(words, { maxLength: 20 })

function stateOf(documents: readonly (readonly string[])[]): IndexState {
  const state = emptyState()
  fileDocuments(
    state,
    documents.map((name, number) => searchDocument({ id: `${number}`, name: name.join(' ') })),
  )
  removeDocuments(state, ['0'])
  return state
}

function countCommon(name: readonly string[], query: readonly string[]): number {
  return query.filter((typed) => name.includes(typed)).length
}

test('all words are in what is found, and what has them is found, unless it was removed', () => {
  fc.assert(
    fc.property(names, words, (documents, query) => {
      const state = stateOf(documents)
      const { documents: found } = matchAll(state, planQuery(state, query.join(' '), 'en'))
      const having = [...documents.keys()].filter(
        (number) => number > 0 && countCommon(documents[number] ?? [], query) === query.length,
      )
      expect([...found].sort((left, right) => left - right)).toEqual(having)
    }),
  )
})

test('most words are in what is found when all are not to be had', () => {
  const state = stateOf([[], ['toner', 'paper', 'cable'], ['toner', 'paper'], ['toner']])
  const { documents } = matchMost(state, planQuery(state, 'toner paper cable mouse', 'en'))
  expect([...documents]).toEqual([1, 2])
})

test('a rare word counts for more than a common one', () => {
  const state = stateOf([[], ['toner', 'mouse'], ['toner', 'cable'], ['toner', 'paper']])
  const { scores } = matchMost(state, planQuery(state, 'toner cable', 'en'))
  expect(scores[2]).toBeGreaterThan(2 * (scores[1] as number))
})
