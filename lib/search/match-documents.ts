import type { IndexState } from './index-state.ts'
import { countPostings } from './plan-query.ts'
import type { QueryWord } from './plan-query.ts'
import { fullImpact } from './postings.ts'

/** Documents found, with how well they fit; the lists run side by side. */
export interface Matches {
  readonly documents: readonly number[]
  /** By document number. */
  readonly scores: Float64Array
}

/** The documents that have every required word. */
export function matchAll(state: IndexState, words: readonly QueryWord[]): Matches {
  const tally = tallyWords(state, words)
  const requiredCount = words.filter((word) => word.isRequired).length
  return {
    documents: tally.touched.filter((number) => tally.counts[number] === requiredCount),
    scores: tally.scores,
  }
}

/** The documents that have as many of the words as any has, or one fewer. */
export function matchMost(state: IndexState, words: readonly QueryWord[]): Matches {
  const { touched, counts, scores } = tallyWords(state, words)
  let most = 0
  for (const number of touched) most = Math.max(most, counts[number] as number)
  const least = Math.max(1, most - 1)
  return { documents: touched.filter((number) => (counts[number] as number) >= least), scores }
}

interface Tally {
  readonly touched: number[]
  /** By document number: how many of the required words it has. */
  readonly counts: Uint8Array
  readonly scores: Float64Array
}

function tallyWords(state: IndexState, words: readonly QueryWord[]): Tally {
  const size = state.table.ids.length
  const tally: Tally = { touched: [], counts: new Uint8Array(size), scores: new Float64Array(size) }
  const best = new Float32Array(size)
  for (const word of words.toSorted((left, right) => Number(right.isRequired) - Number(left.isRequired))) {
    const having = scoreWord(state, word, best)
    for (const number of having) {
      if (word.isRequired) {
        if (tally.counts[number] === 0) tally.touched.push(number)
        tally.counts[number] = (tally.counts[number] as number) + 1
      }
      tally.scores[number] = (tally.scores[number] as number) + (best[number] as number)
      best[number] = 0
    }
  }
  return tally
}

/** Leaves in `best`, by document number, what the best term of a word is worth; answers the documents that have any. */
function scoreWord(state: IndexState, word: QueryWord, best: Float32Array): number[] {
  const { isDead } = state.table
  const rarity = rarityOf(state, word)
  const having: number[] = []
  for (const [term, weight] of word.terms) {
    const worth = (weight * rarity) / fullImpact
    for (const { starts, documents, impacts } of [state.settled, state.recent]) {
      if (term + 1 >= starts.length) continue
      const end = starts[term + 1] as number
      for (let row = starts[term] as number; row < end; row++) {
        const number = documents[row] as number
        if (isDead[number] === true) continue
        const before = best[number] as number
        const score = worth * (impacts[row] as number)
        if (before === 0) having.push(number)
        if (score > before) best[number] = score
      }
    }
  }
  return having
}

/** BM25's inverse document frequency, of all that stands for a word together: a rare slip is worth no more. */
function rarityOf(state: IndexState, word: QueryWord): number {
  const size = state.table.ids.length
  let count = 0
  for (const term of word.terms.keys()) count += countPostings(state, term)
  const capped = Math.min(count, size)
  return Math.log(1 + (size - capped + 0.5) / (capped + 0.5))
}
