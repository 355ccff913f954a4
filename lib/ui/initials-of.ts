/** The first letters of a name's first and last word, as a person reads them. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{Letter}\p{Number}][^\s]*/gu) ?? []
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words
  return chosen.map((word = '') => [...word][0]?.toLocaleUpperCase() ?? '').join('')
}
