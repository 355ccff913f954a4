import { expect, test } from 'vitest'
import { searchDocument } from '#tests/support/factories/search-document.ts'
import type { SearchDocument } from './contract.ts'
import { fullImpact } from './postings.ts'
import { weighDocument } from './weigh-document.ts'

function weights(given: Partial<SearchDocument>): Record<string, number> {
  const words: string[] = []
  const termOf = (word: string): number => (words.includes(word) ? words.indexOf(word) : words.push(word) - 1)
  const impacts = weighDocument(searchDocument({ id: 'a', ...given }), termOf)
  return Object.fromEntries([...impacts].map(([term, impact]) => [words[term], impact]))
}

test('a word of the name weighs more than one of the description', () => {
  const { toner, paper } = weights({ name: 'toner', description: 'paper' })
  expect(toner).toBeGreaterThan(paper as number)
})

test('a word of a short name weighs more than one of a long name', () => {
  const short = weights({ name: 'toner black' })
  const long = weights({ name: 'toner black for printers of all kinds with a chip and a box of paper' })
  expect(short['toner']).toBeGreaterThan(long['toner'] as number)
})

test('of a truth value the words of its code are filed if it is true', () => {
  const attributes = { has_touch: true, is_new: false, material: 'steel' }
  expect(Object.keys(weights({ attributes }))).toEqual(['has', 'touch', 'steel'])
})

test('however often a word is repeated, its weight stays within bounds', () => {
  const { toner } = weights({ name: 'toner '.repeat(1_000), description: 'toner '.repeat(10_000) })
  expect(toner).toBeLessThanOrEqual(fullImpact)
})
