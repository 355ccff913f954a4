import { pieceBytes } from './contract.ts'

/** Cuts a stream into pieces of one size, with the memory of one piece and of what the stream brings at once. */
export async function* inPieces(
  source: AsyncIterable<Uint8Array>,
  size: number = pieceBytes,
): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(size)
  let filled = 0
  for await (const bytes of source) {
    let taken = 0
    while (taken < bytes.length) {
      const part = bytes.subarray(taken, taken + size - filled)
      piece.set(part, filled)
      taken += part.length
      filled += part.length
      if (filled < size) continue
      yield piece
      piece = new Uint8Array(size)
      filled = 0
    }
  }
  if (filled > 0) yield piece.subarray(0, filled)
}
