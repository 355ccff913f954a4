/** The encodings of text files that offices make. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

const sampleBytes = 4096

/**
 * Which encoding the beginning of a text speaks for: its mark, or zeros in every second byte. Anything else is UTF-8
 * or Windows-1252, and only the whole file can tell.
 */
export function encodingOfStart(start: Uint8Array): Encoding | undefined {
  const [first, second, third] = start
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = start.subarray(0, sampleBytes)
  const zeros = { even: 0, odd: 0 }
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1
  })
  const many = sample.length / 4
  if (zeros.odd > many && zeros.even === 0) return 'utf-16le'
  if (zeros.even > many && zeros.odd === 0) return 'utf-16be'
  return undefined
}
