import { foldText } from './fold-text.ts'
import { hasDigit } from './stem-word.ts'

/** The folded words of a text in their order; GTINs without the zeros that pad them to a longer form. */
export function tokenize(text: string): string[] {
  return (foldText(text).match(wordPattern) ?? []).map(normalizeWord)
}

/**
 * The words under which a text is filed: its own, and those that people also write as one, which are words joined by a
 * hyphen or the like (`CF-226X`) and a number with its unit (`32 GB`).
 */
export function wordsToFile(text: string): string[] {
  const folded = foldText(text)
  const words = (folded.match(wordPattern) ?? []).map(normalizeWord)
  const chunks = joiner.test(folded) ? folded.match(joinedPattern) : null
  for (const chunk of chunks ?? []) {
    const joined = squeeze(chunk)
    if (joined.length <= longestWord && !digitsOnly.test(joined)) words.push(normalizeWord(joined))
  }
  for (const quantity of folded.match(quantityPattern) ?? []) words.push(squeeze(quantity))
  return words
}

/** A part number without separators; empty where that is no help to find it. */
export function codeWord(code: string): string {
  const squeezed = squeeze(foldText(code))
  return squeezed.length <= longestCode ? normalizeWord(squeezed) : ''
}

/** Whether a word may stand for what starts with it. */
export function canBePrefix(word: string): boolean {
  return word.length >= (hasDigit(word) ? 3 : 2)
}

function squeeze(folded: string): string {
  return folded.replace(separators, '')
}

function normalizeWord(word: string): string {
  return paddedGtin.test(word) ? word.replace(/^0+/u, '') : word
}

const longestWord = 40
const longestCode = 64
const wordPattern = /[\p{L}\p{N}]{1,64}/gu
const joiner = /[-_/.]/u
const joinedPattern = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-_/.][\p{L}\p{N}]+)+/gu
const quantityPattern = /(?<![\p{L}\p{N}.,])\d{1,5} \p{L}{1,3}(?![\p{L}\p{N}])/gu
const separators = /[^\p{L}\p{N}]+/gu
const digitsOnly = /^\d+$/u
const paddedGtin = /^0+\d{8,13}$/u
