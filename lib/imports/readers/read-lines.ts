import { longestRowBytes } from './raw-row.ts'

const newline = 0x0a

/**
 * Divides bytes into the lines of a UTF-8 text, with never more than one of them in memory. In the place of a line
 * that is longer than any row may be comes nothing.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | undefined> {
  let parts: Uint8Array[] = []
  let length = 0
  const take = (): string | undefined => {
    const text = length > longestRowBytes ? undefined : Buffer.concat(parts).toString('utf8')
    parts = []
    length = 0
    return text
  }
  const keep = (part: Uint8Array): void => {
    length += part.length
    if (length > longestRowBytes) parts = []
    else parts.push(part)
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) keep(chunk.subarray(start))
  }
  if (length > 0) yield take()
}
