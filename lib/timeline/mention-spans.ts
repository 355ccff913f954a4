/** Where a text names somebody: an at sign, and a whole name behind it. */
export interface MentionSpan {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** Every place at which a text names one of some people; the longest name where one begins another. */
export function mentionSpans(text: string, names: readonly string[]): readonly MentionSpan[] {
  const longestFirst = names.toSorted((left, right) => right.length - left.length)
  const spans: MentionSpan[] = []
  for (const { index: start } of text.matchAll(/(?<![\p{L}\p{N}._@-])@/gu)) {
    const name = longestFirst.find((candidate) => isNamedAt(text, start + 1, candidate))
    if (name !== undefined) spans.push({ start, end: start + 1 + name.length, name })
  }
  return spans
}

function isNamedAt(text: string, at: number, name: string): boolean {
  if (name === '' || text.slice(at, at + name.length).toLowerCase() !== name.toLowerCase()) return false
  return !/^[\p{L}\p{N}_]/u.test(text.slice(at + name.length))
}
