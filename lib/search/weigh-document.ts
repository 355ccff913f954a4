import type { SearchDocument } from './contract.ts'
import { fullImpact } from './postings.ts'
import { codeWord, wordsToFile } from './tokenize.ts'

/**
 * How much a document is about each of its words: BM25F, where a word counts by the field it stands in and less in a
 * long field. Lengths are compared with typical ones, not with averages of the index, so that a document weighs the
 * same whatever was indexed before it.
 */
export function weighDocument(document: SearchDocument): Map<string, number> {
  const frequencies = new Map<string, number>()
  for (const field of fields) {
    const words = field.words(document)
    const length = 1 - field.lengthShare + (field.lengthShare * words.length) / field.typicalLength
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + field.weight / length)
  }
  for (const [word, frequency] of frequencies) {
    frequencies.set(word, Math.max(1, Math.round((fullImpact * frequency) / (saturation + frequency))))
  }
  return frequencies
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
    weight: 4,
    lengthShare: 0,
    typicalLength: 3,
    words: ({ sku, manufacturerNumber, ean }) => codeWords([sku, manufacturerNumber, ean]),
  },
  { weight: 3, lengthShare: 0.6, typicalLength: 10, words: ({ name }) => wordsToFile(name.slice(0, 500)) },
  { weight: 2, lengthShare: 0, typicalLength: 1, words: ({ brand }) => wordsToFile(brand) },
  {
    weight: 2,
    lengthShare: 0.4,
    typicalLength: 4,
    words: ({ categoryPath }) => wordsToFile(categoryPath.join(' | ')),
  },
  {
    weight: 1,
    lengthShare: 0.6,
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
