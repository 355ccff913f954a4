/** Brings text to the letters that are compared: small, without accents, one form for each character. */
export function foldText(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(combiningMarks, '')
    .replace(specialLetters, (letter) => replacements.get(letter) ?? letter)
}

// eslint-disable-next-line no-control-regex
const isPlain = /^[\x00-\x7f]*$/u
const combiningMarks = /\p{M}+/gu
const replacements = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
])
const specialLetters = /[ßæœøđłı]/gu
