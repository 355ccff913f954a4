import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inPieces } from './in-pieces.ts'

async function* stream(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts
}

test('pieces are the stream, all of one size but the last', async () => {
  const parts = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(parts, fc.integer({ min: 1, max: 16 }), async (parts, size) => {
      const pieces: Uint8Array[] = []
      for await (const piece of inPieces(stream(parts), size)) pieces.push(piece)
      expect(Buffer.concat(pieces)).toEqual(Buffer.concat(parts))
      expect(pieces.slice(0, -1).every((piece) => piece.length === size)).toBe(true)
      expect(pieces.every((piece) => piece.length > 0)).toBe(true)
    }),
  )
})
