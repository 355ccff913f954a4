import { expect, test } from 'vitest'
import { emptyVocabulary, findTerm, internWord } from './vocabulary.ts'

test('the forms of a word share a term, also one never met', () => {
  const vocabulary = emptyVocabulary()
  const term = internWord(vocabulary, 'cartridge')
  expect(internWord(vocabulary, 'cartridges')).toBe(term)
  expect(internWord(vocabulary, 'cable')).not.toBe(term)
  expect(findTerm(vocabulary, 'cabling')).toBe(findTerm(vocabulary, 'cable'))
})

test('a part number is a term of its own and no stem', () => {
  const vocabulary = emptyVocabulary()
  internWord(vocabulary, 'a100s')
  expect(findTerm(vocabulary, 'a100')).toBeUndefined()
  expect(findTerm(vocabulary, 'a100s')).toBe(0)
})

test.each(['__proto__', 'constructor', 'tostring'])('%s is a word like any other', (word) => {
  const vocabulary = emptyVocabulary()
  expect(findTerm(vocabulary, word)).toBeUndefined()
  internWord(vocabulary, word)
  expect(findTerm(vocabulary, word)).toBe(0)
})
