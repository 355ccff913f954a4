import { countPostings } from './index-state.ts'
import type { IndexState } from './index-state.ts'
import type { QueryWord } from './query-word.ts'
import { joinUmlauts } from './stem-word.ts'
import { typoCandidates } from './typo-candidates.ts'

/** A word together with those that it may be a slip of and that are in at least `leastCount` documents. */
export function withSlips(state: IndexState, word: QueryWord, leastCount: number): QueryWord {
  const slips = slipsOf(state, word).filter(({ count }) => count >= leastCount)
  const [best] = slips.sort(byLikelihood)
  if (best === undefined) return word
  const terms = new Map(word.terms)
  for (const { term, weight } of slips) terms.set(term, Math.max(weight, terms.get(term) ?? 0))
  return { ...word, terms, correction: { typed: word.typed, used: best.used } }
}

interface Slip {
  readonly used: string
  readonly term: number
  readonly weight: number
  /** In how many documents the term is. */
  readonly count: number
}

function slipsOf(state: IndexState, word: QueryWord): Slip[] {
  const { typos, terms, words } = state.vocabulary
  const forms = [...new Set([word.typed, joinUmlauts(word.typed)])]
  return forms
    .flatMap((form) => typoCandidates(typos, form))
    .map(({ number, distance }) => {
      const term = terms[number] as number
      const weight = distance === 1 ? 0.6 : 0.3
      return { used: words[number] as string, term, weight, count: countPostings(state, term) }
    })
    .filter(({ term }) => !word.terms.has(term))
}

/** The nearest first, then the commonest, then by the alphabet. */
function byLikelihood(left: Slip, right: Slip): number {
  return right.weight - left.weight || right.count - left.count || (left.used < right.used ? -1 : 1)
}
