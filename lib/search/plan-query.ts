import { isCommonWord } from './common-words.ts'
import { withSlips } from './forgive-slips.ts'
import type { IndexState } from './index-state.ts'
import { prefixWords } from './prefix-words.ts'
import { addTerm, countWord } from './query-word.ts'
import type { QueryWord } from './query-word.ts'
import { joinUmlauts } from './stem-word.ts'
import { canBePrefix, codeWord, tokenize } from './tokenize.ts'
import { findTerm } from './vocabulary.ts'

/** The words of a query with all the terms that may stand for them. */
export function planQuery(state: IndexState, text: string, locale: string | undefined): QueryWord[] {
  const typed = tokenize(text.slice(0, longestText)).slice(0, mostWords)
  const areAllCommon = typed.every((word) => isCommonWord(word, locale))
  const words = typed.map((word) => planWord(state, word, areAllCommon || !isCommonWord(word, locale)))
  addPrefixes(state, words)
  addJoinedWords(state, words)
  return words.map((word) => {
    const count = countWord(state, word)
    if (count === 0) return withSlips(state, word, 1)
    const mayBeMisprint = count <= rareCount && word.typed.length >= misprintLength
    return mayBeMisprint ? withSlips(state, word, count * misprintRatio) : word
  })
}

/** The same words, and those that they may be a slip of although they are known. */
export function tolerateSlips(state: IndexState, words: readonly QueryWord[]): QueryWord[] {
  return words.map((word) => (word.correction === undefined ? withSlips(state, word, 1) : word))
}

/** The term that all of a query makes when it is read as one part number. */
export function codeTerm(state: IndexState, text: string): number | undefined {
  const code = codeWord(text.slice(0, longestText))
  return code === '' ? undefined : findTerm(state.vocabulary, code)
}

function planWord(state: IndexState, typed: string, isRequired: boolean): QueryWord {
  const word: QueryWord = { typed, terms: new Map(), isRequired }
  const term = findTerm(state.vocabulary, typed)
  if (term !== undefined) addTerm(state, word, term, 1)
  return word
}

function addPrefixes(state: IndexState, words: readonly QueryWord[]): void {
  const last = words.at(-1)
  if (last === undefined) return
  for (const prefix of new Set([last.typed, joinUmlauts(last.typed)])) addPrefix(state, last, prefix)
}

function addPrefix(state: IndexState, word: QueryWord, prefix: string): void {
  if (!canBePrefix(prefix)) return
  for (const number of prefixWords(state.vocabulary, prefix, mostPrefixWords)) {
    addTerm(state, word, state.vocabulary.terms[number] as number, prefixWeight)
  }
}

/** Lets neighbours that are one word in some document (`CF 226 X`, `smart watch`) be found as that word. */
function addJoinedWords(state: IndexState, words: readonly QueryWord[]): void {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= words.length; to++) {
      if (to - from > mostJoined && to - from < words.length) continue
      const run = words.slice(from, to)
      const joined = run.map((word) => word.typed).join('')
      const term = findTerm(state.vocabulary, joined)
      if (term !== undefined) for (const word of run) addTerm(state, word, term, 1)
      if (to === words.length && joined.length > 3 && /\d/u.test(joined)) {
        for (const word of run) addPrefix(state, word, joined)
      }
    }
  }
}

const longestText = 200
const mostWords = 12
const mostJoined = 4
const mostPrefixWords = 4_000
const prefixWeight = 0.4
// What a document or two spell in their own way and many others alike is taken for a misprint of theirs.
const rareCount = 2
const misprintLength = 6
const misprintRatio = 50
