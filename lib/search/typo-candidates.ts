import { hasDigit } from './stem-word.ts'
import { typoDistance } from './typo-distance.ts'

/** The words that a typo may have been made from, by their length, each with the set of its letters. */
export interface TypoIndex {
  readonly byLength: { readonly words: string[]; readonly numbers: number[]; readonly letters: number[] }[]
}

export interface TypoCandidate {
  /** Number of the word in its vocabulary. */
  readonly number: number
  readonly distance: number
}

export function emptyTypoIndex(): TypoIndex {
  const lengths = Array.from({ length: longestWord + 1 })
  return { byLength: lengths.map(() => ({ words: [], numbers: [], letters: [] })) }
}

/** Files a word; one with digits is never taken for a slip of another. */
export function addTypoWord(index: TypoIndex, word: string, number: number): void {
  if (word.length < shortestWord - 1 || hasDigit(word)) return
  const bucket = index.byLength[word.length]
  bucket?.words.push(word)
  bucket?.numbers.push(number)
  bucket?.letters.push(letterSet(word))
}

/** Words one slip away from a word of 4 letters, two from one of 8; the word itself is not among them. */
export function typoCandidates(index: TypoIndex, word: string): TypoCandidate[] {
  const limit = typosAllowed(word)
  if (limit === 0) return []
  const letters = letterSet(word)
  const found: TypoCandidate[] = []
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    const bucket = index.byLength[length]
    if (bucket === undefined) continue
    for (let entry = 0; entry < bucket.letters.length; entry++) {
      // A slip adds or drops at most two letters of the set: most words are told apart without looking at them.
      if (bitCount(letters ^ (bucket.letters[entry] as number)) > 2 * limit) continue
      const distance = typoDistance(word, bucket.words[entry] as string, limit)
      if (distance > 0 && distance <= limit) found.push({ number: bucket.numbers[entry] as number, distance })
    }
  }
  return found
}

function typosAllowed(word: string): number {
  if (word.length < shortestWord || word.length > longestWord || hasDigit(word)) return 0
  return word.length < 8 ? 1 : 2
}

function letterSet(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at++) set |= 1 << ((word.charCodeAt(at) - 97) & 31)
  return set
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

const shortestWord = 4
const longestWord = 32
