const legalForms = new Set([
  'ag',
  'bv',
  'co',
  'corp',
  'eg',
  'eu',
  'gmbh',
  'inc',
  'kg',
  'limited',
  'llc',
  'ltd',
  'mbh',
  'og',
  'plc',
  'sa',
  'sarl',
  'se',
  'spa',
  'srl',
  'the',
])

/** The first word of a name that tells one company from another, in lower case; empty where there is none. */
export function tellingWord(name: string): string {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return words.find((word) => word.length > 1 && !legalForms.has(word)) ?? ''
}
