import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isRefused } from '#lib/kernel/refused.ts'
import { fileProblem } from './file-problems.ts'

/** The content of a file and how many of its stored bytes were read for it. */
export interface CountedBytes {
  readonly chunks: AsyncIterable<Uint8Array>
  /** Moves while the chunks are read. */
  bytesRead(): number
}

/** Reads bytes, unpacked where they are packed, never more than a chunk at once. */
export function unpack(stored: AsyncIterable<Uint8Array>, isPacked: boolean): CountedBytes {
  let bytesRead = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stored) {
      bytesRead += chunk.length
      yield chunk
    }
  }
  return { chunks: isPacked ? unpacked(counted()) : counted(), bytesRead: () => bytesRead }
}

async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed)
  const unzip = createGunzip()
  source.on('error', (error) => unzip.destroy(error))
  source.pipe(unzip)
  try {
    yield* unzip
  } catch (error) {
    throw isZlibError(error) && !isRefused(error) ? fileProblem.packedBadly() : error
  } finally {
    source.destroy()
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(Z_|ERR_|UNKNOWN)/.test(String(error.code))
}
