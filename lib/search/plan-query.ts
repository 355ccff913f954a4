import { isCommonWord } from './common-words.ts'
import type { SearchCorrection } from './contract.ts'
import { countPostings } from './index-state.ts'
import type { IndexState } from './index-state.ts'
import { prefixWords } from './prefix-words.ts'
import { joinUmlauts } from './stem-word.ts'
import { canBePrefix, codeWord, tokenize } from './tokenize.ts'
import { typoCandidates } from './typo-candidates.ts'
import { findTerm } from './vocabulary.ts'

/** What stands for one typed word: terms, any of which will do, each with how well it does, at most 1. */
export interface QueryWord {
  readonly typed: string
  readonly terms: Map<number, number>
  readonly isRequired: boolean
  correction?: SearchCorrection
}

/** The words of a query with all the terms that may stand for them. */
export function planQuery(state: IndexState, text: string, locale: string | undefined): QueryWord[] {
  const typed = tokenize(text.slice(0, longestText)).slice(0, mostWords)
  const areAllCommon = typed.every((word) => isCommonWord(word, locale))
  const words = typed.map((word) => planWord(state, word, areAllCommon || !isCommonWord(word, locale)))
  addPrefixes(state, words)
  addJoinedWords(state, words)
  return words.map((word) => {
    const count = countWord(state, word)
    if (count === 0) return withTypos(state, word, 1)
    const mayBeMisprint = count <= rareCount && word.typed.length >= misprintLength
    return mayBeMisprint ? withTypos(state, word, count * misprintRatio) : word
  })
}

/** The same words, and those that they may be a slip of although they are known. */
export function tolerateTypos(state: IndexState, words: readonly QueryWord[]): QueryWord[] {
  return words.map((word) => (word.correction === undefined ? withTypos(state, word, 1) : word))
}

/** The term that all of a query makes when it is read as one part number. */
export function codeTerm(state: IndexState, text: string): number | undefined {
  const code = codeWord(text.slice(0, longestText))
  return code === '' ? undefined : findTerm(state.vocabulary, code)
}

/** How many postings all that stands for a word has together. */
export function countWord(state: IndexState, { terms }: QueryWord): number {
  let count = 0
  for (const term of terms.keys()) count += countPostings(state, term)
  return count
}

function planWord(state: IndexState, typed: string, isRequired: boolean): QueryWord {
  const word: QueryWord = { typed, terms: new Map(), isRequired }
  const term = findTerm(state.vocabulary, typed)
  if (term !== undefined && hasPostings(state, term)) word.terms.set(term, 1)
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

/** A word with those that it may be a slip of and that are in `leastCount` documents. */
function withTypos(state: IndexState, word: QueryWord, leastCount: number): QueryWord {
  const { vocabulary } = state
  const forms = new Set([word.typed, joinUmlauts(word.typed)])
  const terms = new Map(word.terms)
  let best: { readonly used: string; readonly weight: number; readonly count: number } | undefined
  for (const form of forms) {
    for (const { number, distance } of typoCandidates(vocabulary.typos, form)) {
      const term = vocabulary.terms[number] as number
      const count = countPostings(state, term)
      if (count < leastCount || word.terms.has(term)) continue
      const weight = distance === 1 ? 0.6 : 0.3
      terms.set(term, Math.max(weight, terms.get(term) ?? 0))
      const used = vocabulary.words[number] as string
      if (
        best === undefined ||
        weight > best.weight ||
        (weight === best.weight && isBetter(count, used, best))
      ) {
        best = { used, weight, count }
      }
    }
  }
  if (best === undefined) return word
  return { ...word, terms, correction: { typed: word.typed, used: best.used } }
}

function isBetter(
  count: number,
  used: string,
  best: { readonly used: string; readonly count: number },
): boolean {
  return count > best.count || (count === best.count && used < best.used)
}

function addTerm(state: IndexState, word: QueryWord, term: number, weight: number): void {
  if (!hasPostings(state, term)) return
  word.terms.set(term, Math.max(weight, word.terms.get(term) ?? 0))
}

function hasPostings(state: IndexState, term: number): boolean {
  return countPostings(state, term) > 0
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
