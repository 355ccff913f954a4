import type { SearchCorrection } from './contract.ts'
import { countPostings } from './index-state.ts'
import type { IndexState } from './index-state.ts'

/** What stands for one typed word: terms, any of which will do, each with how well it does, at most 1. */
export interface QueryWord {
  readonly typed: string
  readonly terms: Map<number, number>
  readonly isRequired: boolean
  readonly correction?: SearchCorrection
}

/** Lets a term stand for a word, unless no document has it. */
export function addTerm(state: IndexState, word: QueryWord, term: number, weight: number): void {
  if (countPostings(state, term) === 0) return
  word.terms.set(term, Math.max(weight, word.terms.get(term) ?? 0))
}

/** How many postings all that stands for a word has together. */
export function countWord(state: IndexState, { terms }: QueryWord): number {
  let count = 0
  for (const term of terms.keys()) count += countPostings(state, term)
  return count
}
