import { hasDigit, stemWord } from './stem-word.ts'
import { addTypoWord, emptyTypoIndex } from './typo-candidates.ts'
import type { TypoIndex } from './typo-candidates.ts'

/**
 * Every word as it was met, and the term that it belongs to. Words of one stem share a term; only terms have postings.
 * It only grows, so that numbers stay true for as long as an index lives.
 */
export interface Vocabulary {
  readonly words: string[]
  /** By word number: its term. */
  readonly terms: number[]
  readonly wordNumbers: Map<string, number>
  readonly stemTerms: Map<string, number>
  readonly typos: TypoIndex
  termCount: number
  /** Word numbers in the order of their words; those met since it was made are missing at its end. */
  sorted: Int32Array
}

export function emptyVocabulary(): Vocabulary {
  return {
    words: [],
    terms: [],
    wordNumbers: new Map(),
    stemTerms: new Map(),
    typos: emptyTypoIndex(),
    termCount: 0,
    sorted: new Int32Array(0),
  }
}

/** The term of a folded word, made if it is new. */
export function internWord(vocabulary: Vocabulary, word: string): number {
  const known = vocabulary.wordNumbers.get(word)
  if (known !== undefined) return vocabulary.terms[known] as number
  const term = internStem(vocabulary, word)
  const number = vocabulary.words.length
  vocabulary.words.push(word)
  vocabulary.terms.push(term)
  vocabulary.wordNumbers.set(word, number)
  addTypoWord(vocabulary.typos, word, number)
  return term
}

/** The term of a folded word, also of one never met whose stem is known. */
export function findTerm(vocabulary: Vocabulary, word: string): number | undefined {
  const known = vocabulary.wordNumbers.get(word)
  if (known !== undefined) return vocabulary.terms[known]
  return vocabulary.stemTerms.get(stemWord(word))
}

function internStem(vocabulary: Vocabulary, word: string): number {
  if (hasDigit(word)) return vocabulary.termCount++
  const stem = stemWord(word)
  const known = vocabulary.stemTerms.get(stem)
  if (known !== undefined) return known
  vocabulary.stemTerms.set(stem, vocabulary.termCount)
  return vocabulary.termCount++
}
