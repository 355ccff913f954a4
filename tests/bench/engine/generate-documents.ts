import { seededRandom } from '../../support/seeded-random.ts'
import type { SearchDocument } from '#lib/search/contract.ts'

const nouns =
  'pump valve hose seal gasket bearing motor filter nozzle gauge sensor switch cable relay contactor drive coupling bracket flange fitting'.split(
    ' ',
  )
const qualities =
  'stainless brass flexible compact heavy industrial digital analog hydraulic pneumatic sealed insulated magnetic modular portable'.split(
    ' ',
  )
const brands = Array.from({ length: 120 }, (_, index) => `Brand ${index + 1}`)
const categories = Array.from({ length: 60 }, (_, index) => `category-${index + 1}`)
const kinds = ['physical', 'physical', 'physical', 'physical', 'service', 'subscription'] as const
const inventedWordCount = 20_000

/** Made-up products: few words that are everywhere and many that are rare, as in a real catalogue. */
export function* generateDocuments(count: number): Generator<SearchDocument> {
  const random = seededRandom(2026)
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)] as T
  const rareWord = (): string => inventedWord(random.below(inventedWordCount))
  for (let number = 0; number < count; number += 1) {
    const category = pick(categories)
    yield {
      id: `product-${number}`,
      sku: `SKU-${100_000 + number}`,
      manufacturerNumber: `${rareWord().toUpperCase()}-${number % 997}`,
      ean: String(4_000_000_000_000 + number),
      name: `${pick(qualities)} ${pick(nouns)} ${rareWord()} ${random.below(500)} mm`,
      description: `${pick(qualities)} ${pick(nouns)} for ${pick(nouns)} and ${rareWord()}, ${rareWord()} ${pick(qualities)}`,
      brand: pick(brands),
      categoryId: category,
      categoryPath: ['Industry', category],
      kind: pick(kinds),
      attributes: { material: pick(qualities), length: random.below(500), outdoor: random.below(2) === 0 },
    }
  }
}

/** Queries of the kinds that people type: words, several, a beginning, a part number, a slip. */
export function generateQueries(count: number): readonly string[] {
  const random = seededRandom(7)
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)] as T
  const makers = [
    () => pick(nouns),
    () => `${pick(qualities)} ${pick(nouns)}`,
    () => `${pick(qualities)} ${pick(nouns).slice(0, 4)}`,
    () => `SKU-${100_000 + random.below(100_000)}`,
    () => `${pick(nouns)} ${inventedWord(random.below(inventedWordCount))}`,
    () => withSlip(pick(nouns)),
  ]
  return Array.from({ length: count }, (_, index) => (makers[index % makers.length] as () => string)())
}

const syllables = 'ba ko mi ru ta ve lo shi gan dor pel nim zu fra stu kel wo hin'.split(' ')

function inventedWord(number: number): string {
  let rest = number
  let word = ''
  for (let place = 0; place < 4; place += 1) {
    word += syllables[rest % syllables.length]
    rest = Math.floor(rest / syllables.length)
  }
  return word
}

function withSlip(word: string): string {
  return `${word.slice(0, 1)}${word.charAt(2)}${word.charAt(1)}${word.slice(3)}`
}
