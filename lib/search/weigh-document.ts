import type { SearchDocument } from './contract.ts'
import { fullImpact } from './postings.ts'
import { codeWord, wordsToFile } from './tokenize.ts'

/**
 * How much a document is about each of its terms: BM25F, where a word counts by the field it stands in and less in a
 * long field. Lengths are compared with typical ones, not with averages of the index, so that a document weighs the
 * same whatever was indexed before it. From 1 to `fullImpact`.
 */
export function weighDocument(
  document: SearchDocument,
  termOf: (word: string) => number,
): ReadonlyMap<number, number> {
  const impacts = new Map<number, number>()
  for (const { words: wordsOf, weight, lengthShare, typicalLength } of fields) {
    const words = wordsOf(document)
    const share = weight / (1 - lengthShare + (lengthShare * words.length) / typicalLength)
    for (const word of words) {
      const term = termOf(word)
      impacts.set(term, (impacts.get(term) ?? 0) + share)
    }
  }
  for (const [term, frequency] of impacts) {
    impacts.set(term, Math.max(1, Math.round((fullImpact * frequency) / (saturation + frequency))))
  }
  return impacts
}

interface Field {
  readonly weight: number
  /** 0: length does not matter; 1: twice as long counts half. */
  readonly lengthShare: number
  readonly typicalLength: number
  readonly words: (document: SearchDocument) => readonly string[]
}

const saturation = 1.2

const fields: readonly Field[] = [
  {
    weight: 2,
    lengthShare: 0,
    typicalLength: 3,
    words: ({ sku, manufacturerNumber, ean }) => codeWords([sku, manufacturerNumber, ean]),
  },
  { weight: 5, lengthShare: 0.6, typicalLength: 10, words: ({ name }) => wordsToFile(name.slice(0, 500)) },
  { weight: 2, lengthShare: 0, typicalLength: 1, words: ({ brand }) => wordsToFile(brand) },
  {
    weight: 3,
    lengthShare: 0.4,
    typicalLength: 4,
    words: ({ categoryPath }) => wordsToFile(categoryPath.join(' | ')),
  },
  {
    weight: 1,
    lengthShare: 0.8,
    typicalLength: 30,
    words: ({ description }) => wordsToFile(description.slice(0, 4_000)),
  },
  {
    weight: 0.6,
    lengthShare: 0.4,
    typicalLength: 40,
    words: ({ attributes }) => wordsToFile(attributeText(attributes)),
  },
]

function codeWords(codes: readonly string[]): string[] {
  return codes.flatMap((code) => [...wordsToFile(code), codeWord(code)]).filter((word) => word !== '')
}

function attributeText(attributes: SearchDocument['attributes']): string {
  return Object.entries(attributes)
    .slice(0, 300)
    .flatMap(([code, value]) =>
      value === true ? [code.replaceAll('_', ' ')] : value === false ? [] : [value],
    )
    .join(' | ')
    .slice(0, 8_000)
}
