import type { Vocabulary } from './vocabulary.ts'

/** Numbers of the words that start with a prefix, itself among them; at most `limit`. */
export function prefixWords(vocabulary: Vocabulary, prefix: string, limit: number): number[] {
  sortIfOutgrown(vocabulary)
  const { words, sorted } = vocabulary
  const found: number[] = []
  for (let at = firstAtLeast(vocabulary, prefix); at < sorted.length && found.length < limit; at++) {
    const number = sorted[at] as number
    if (!(words[number] as string).startsWith(prefix)) break
    found.push(number)
  }
  for (let number = sorted.length; number < words.length && found.length < limit; number++) {
    if ((words[number] as string).startsWith(prefix)) found.push(number)
  }
  return found
}

/** Puts all words in order; called where there is time, so that no search has to. */
export function sortWords(vocabulary: Vocabulary): void {
  const { words, sorted, wordNumbers } = vocabulary
  const added = words.slice(sorted.length).sort()
  const merged = new Int32Array(words.length)
  let next = 0
  let length = 0
  for (const word of added) {
    while (next < sorted.length && (words[sorted[next] as number] as string) < word)
      merged[length++] = sorted[next++] as number
    merged[length++] = wordNumbers.get(word) as number
  }
  merged.set(sorted.subarray(next), length)
  vocabulary.sorted = merged
}

function sortIfOutgrown(vocabulary: Vocabulary): void {
  if (vocabulary.words.length - vocabulary.sorted.length > unsortedLimit) sortWords(vocabulary)
}

function firstAtLeast({ words, sorted }: Vocabulary, prefix: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[sorted[middle] as number] as string) < prefix) low = middle + 1
    else high = middle
  }
  return low
}

const unsortedLimit = 20_000
