import type { IndexState } from './index-state.ts'
import { postingsOf } from './index-state.ts'
import { fullImpact } from './postings.ts'
import { countWord } from './query-word.ts'
import type { QueryWord } from './query-word.ts'

/** Documents found, with how well they fit. */
export interface Matches {
  readonly documents: Int32Array
  /** By document number. */
  readonly scores: Float32Array
}

/** The documents that have every required word. */
export function matchAll(state: IndexState, words: readonly QueryWord[]): Matches {
  const tally = emptyTally(state)
  // The rarest word first, so that the others only look at the few documents that have it.
  const required = words
    .filter((word) => word.isRequired)
    .map((word) => ({ word, count: countWord(state, word) }))
    .sort((left, right) => left.count - right.count)
  let documents: Int32Array = tally.having.subarray(0, 0)
  for (const [step, { word }] of required.entries()) {
    documents = addWord(state, tally, word, step)
    if (documents.length === 0) break
  }
  const found = documents.slice()
  if (found.length > 0) addOptionalWords(state, tally, words, required.length)
  return { documents: found, scores: tally.scores }
}

/** The documents that have the most of the words, or one fewer. */
export function matchMost(state: IndexState, words: readonly QueryWord[]): Matches {
  const tally = emptyTally(state)
  for (const word of words) if (word.isRequired) addWord(state, tally, word, 0)
  const most = tally.counts.reduce((left, right) => Math.max(left, right), 0)
  const least = Math.max(1, most - 1)
  let length = 0
  for (let number = 0; number < tally.counts.length; number++) {
    if ((tally.counts[number] as number) >= least) tally.having[length++] = number
  }
  return { documents: tally.having.subarray(0, length), scores: tally.scores }
}

/** Lists by document number, and one of document numbers that each word uses anew. */
interface Tally {
  /** How many words the document has. */
  readonly counts: Uint8Array
  readonly scores: Float32Array
  readonly best: Float32Array
  readonly having: Int32Array
}

function emptyTally({ table }: IndexState): Tally {
  const size = table.ids.length
  return {
    counts: new Uint8Array(size),
    scores: new Float32Array(size),
    best: new Float32Array(size),
    having: new Int32Array(size),
  }
}

/** Words that are not required lift documents that have them anyway, but count for nothing. */
function addOptionalWords(state: IndexState, tally: Tally, words: readonly QueryWord[], least: number): void {
  for (const word of words) if (!word.isRequired) addWord(state, tally, word, least)
}

/** Counts a word for the documents that have it, of those that have `least` words before; answers them. */
function addWord(state: IndexState, tally: Tally, word: QueryWord, least: number): Int32Array {
  const { counts, scores, best, having } = tally
  const { isDead, deadCount } = state.table
  const touched = spreadBest(state, tally, word, least)
  let length = 0
  for (let at = 0; at < touched; at++) {
    const number = having[at] as number
    if (deadCount === 0 || isDead[number] !== true) {
      counts[number] = (counts[number] as number) + 1
      scores[number] = (scores[number] as number) + (best[number] as number)
      having[length++] = number
    }
    best[number] = 0
  }
  return having.subarray(0, length)
}

/** Leaves in `best` what the best term of a word is worth to each document; answers how many have any. */
function spreadBest(
  state: IndexState,
  { counts, best, having }: Tally,
  word: QueryWord,
  least: number,
): number {
  const rarity = rarityOf(state, word)
  let length = 0
  for (const [term, weight] of word.terms) {
    const worth = (weight * rarity) / fullImpact
    for (const { starts, documents, impacts } of postingsOf(state)) {
      if (term + 1 >= starts.length) continue
      const end = starts[term + 1] as number
      for (let row = starts[term] as number; row < end; row++) {
        const number = documents[row] as number
        if ((counts[number] as number) < least) continue
        const before = best[number] as number
        if (before === 0) having[length++] = number
        best[number] = Math.max(before, worth * (impacts[row] as number))
      }
    }
  }
  return length
}

/** BM25's inverse document frequency, of all that stands for a word together: a rare slip is worth no more. */
function rarityOf(state: IndexState, word: QueryWord): number {
  const size = state.table.ids.length
  const count = Math.min(countWord(state, word), size)
  return Math.log(1 + (size - count + 0.5) / (count + 0.5))
}
