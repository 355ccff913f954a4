import { stemmer } from 'stemmer'

/**
 * Brings the forms of a folded word together: English by Porter's rules, German by its commonest endings, umlauts
 * spelled with an e. Words with digits name a thing exactly and stay as they are.
 */
export function stemWord(word: string): string {
  if (word.length < 3 || hasDigit(word)) return word
  return stemmer(dropGermanEnding(joinUmlauts(word)))
}

/**
 * Reads ae, oe and ue as the umlaut that folding made a plain vowel. After a vowel or q (neue, quelle) and at the end
 * of a word (blue, shoes) they are not one.
 */
export function joinUmlauts(word: string): string {
  return word.replace(umlautDigraph, '$1')
}

/** Whether a word is a number, a size or a part number rather than language. */
export function hasDigit(word: string): boolean {
  return digit.test(word)
}

function dropGermanEnding(word: string): string {
  return word.replace(germanEnding, '$1')
}

const umlautDigraph = /(?<![aeiouq])([aou])e(?!s?$)/gu
// Porter takes Geräte, the commonest head of a compound, for an English verb in -ate.
const germanEnding = /^(.{4,}?)(?:ern|en|em|(?<=gerat)es?)$/u
const digit = /\p{N}/u
