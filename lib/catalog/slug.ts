/** Letters that fall apart into nothing when their marks are taken off. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
}

/**
 * Words as an address has them: `Pump Ø 12 "Größe M"` becomes `pump-o-12-grosse-m`.
 *
 * @param longest characters; cut at a word where that keeps most of it
 */
export function slugOf(text: string, longest: number): string {
  const words = text
    .toLowerCase()
    .replaceAll(/[ßæœøđłþ]/g, (letter) => spelledOut[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  if (words.length <= longest) return words
  const cut = words.slice(0, longest)
  const lastWord = cut.lastIndexOf('-')
  return lastWord > longest / 2 ? cut.slice(0, lastWord) : cut.replace(/-$/, '')
}
