import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { prefixWords, sortWords } from './prefix-words.ts'
import { emptyVocabulary, internWord } from './vocabulary.ts'

const someWords = fc.array(fc.stringMatching(/^[abc]{1,4}$/u), { maxLength: 30 })

test('all words that start with a prefix are found, whenever they were met', () => {
  fc.assert(
    fc.property(
      someWords,
      someWords,
      someWords,
      fc.stringMatching(/^[abc]{1,2}$/u),
      (first, second, third, prefix) => {
        const vocabulary = emptyVocabulary()
        for (const word of first) internWord(vocabulary, word)
        sortWords(vocabulary)
        for (const word of second) internWord(vocabulary, word)
        sortWords(vocabulary)
        for (const word of third) internWord(vocabulary, word)
        const found = prefixWords(vocabulary, prefix, 1_000).map((number) => vocabulary.words[number])
        expect(found.toSorted()).toEqual(vocabulary.words.filter((word) => word.startsWith(prefix)).sort())
      },
    ),
  )
})

test('no more words are answered than were asked for', () => {
  const vocabulary = emptyVocabulary()
  for (const word of ['aa', 'ab', 'ac']) internWord(vocabulary, word)
  expect(prefixWords(vocabulary, 'a', 2)).toHaveLength(2)
})
