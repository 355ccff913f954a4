import type { Readable } from 'node:stream'
import type { OutboundAnswer } from './outbound.ts'

/** Reads a body up to a bound and lets go of the rest; one that is encoded is not read at all. */
export async function readAnswerBody(
  body: Readable,
  encoding: string | undefined,
  mostBytes: number,
): Promise<Pick<OutboundAnswer, 'body' | 'isCut'>> {
  // Letting go of the rest ends the connection early; that is what we want, not an error.
  body.on('error', () => {})
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    body.destroy()
    return { body: null, isCut: false }
  }
  const chunks: Buffer[] = []
  let byteCount = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    byteCount += chunk.length
    if (byteCount > mostBytes) break
  }
  const read = Buffer.concat(chunks).subarray(0, mostBytes)
  return { body: read.toString('utf8'), isCut: byteCount > mostBytes }
}
