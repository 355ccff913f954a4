import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** A line of a file; without text when it is longer than any row may be. */
export interface Line {
  /** 1 for the first. */
  readonly number: number
  readonly text: string | undefined
  /** How much of the file was read so far, as it lies on the disk. */
  readonly bytesRead: number
}

/** Longer than any row of a catalogue, and short enough for memory. */
export const longestLineBytes = 1_000_000

const newline = 0x0a

/** Reads a file line by line, unpacked when its name ends in `.gz`, never more of it than a line. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const source = createReadStream(path)
  let number = 0
  for await (const text of split(unpacked(source, path))) {
    number += 1
    yield { number, text, bytesRead: source.bytesRead }
  }
}

function unpacked(source: Readable, path: string): Readable {
  if (!path.endsWith('.gz')) return source
  const unzip = createGunzip()
  source.on('error', (error) => unzip.destroy(error))
  return source.pipe(unzip)
}

async function* split(chunks: AsyncIterable<Buffer>): AsyncGenerator<string | undefined> {
  let parts: Buffer[] = []
  let length = 0
  const take = (): string | undefined => {
    const text = length > longestLineBytes ? undefined : Buffer.concat(parts).toString('utf8')
    parts = []
    length = 0
    return text
  }
  const keep = (part: Buffer): void => {
    length += part.length
    if (length > longestLineBytes) parts = []
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
