import { expect, test } from 'vitest'
import { searchDocument } from '#tests/support/factories/search-document.ts'
import { emptyState, fileDocuments } from './index-state.ts'
import type { IndexState } from './index-state.ts'
import { planQuery } from './plan-query.ts'

function stateOf(names: readonly string[]): IndexState {
  const state = emptyState()
  fileDocuments(
    state,
    names.map((name, number) => searchDocument({ id: `${number}`, name })),
  )
  return state
}

function corrected(state: IndexState, text: string): readonly (string | undefined)[] {
  return planQuery(state, text, 'en').map(({ correction }) => correction?.used)
}

test('of several words a slip may come from, the nearest and then the commonest is named', () => {
  const state = stateOf(['tones', 'toner', 'toner'])
  expect(corrected(state, 'tonex box')).toEqual(['toner', undefined])
})

test('a rare spelling of a common word is taken for a misprint, a rare word is not', () => {
  const names = [...Array.from({ length: 60 }, () => 'cartridge'), 'cartrige', 'cutter']
  expect(corrected(stateOf(names), 'cartrige cutter box')).toEqual(['cartridge', undefined, undefined])
  expect(corrected(stateOf(['cartridge', 'cartrige']), 'cartrige box')).toEqual([undefined, undefined])
})

test('common words are not required unless there are no others', () => {
  const state = stateOf(['toner for laser'])
  const required = (text: string) => planQuery(state, text, 'en').map(({ isRequired }) => isRequired)
  expect(required('toner for laser')).toEqual([true, false, true])
  expect(required('for the')).toEqual([true, true])
})

test('only the first words of a long text are looked at', () => {
  expect(planQuery(stateOf([]), 'a b c d '.repeat(1_000), 'en')).toHaveLength(12)
})
