import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Encoding } from './encoding.ts'
import { encodingOfStart, encodings } from './encoding.ts'
import { fileProblem } from './file-problems.ts'
import type { FileSource } from './file-source.ts'
import { unpack } from './unpack.ts'

/** How a file is to be read. */
export const fileShape = z.strictObject({
  format: z.enum(['csv', 'ndjson', 'xlsx']),
  isPacked: z.boolean(),
  /** Of text; workbooks bring their own. */
  encoding: z.enum(encodings),
})

export type FileShape = z.infer<typeof fileShape>

const zipMark = [0x50, 0x4b, 0x03, 0x04]
const gzipMark = [0x1f, 0x8b]

/**
 * Finds out how a file is to be read, from its ending, its first bytes and, for CSV, all of its text.
 *
 * @throws Refused when its ending says something else than its bytes, or it is no text
 */
export async function inspectFile(source: FileSource): Promise<FileShape> {
  const shape = shapeByName(source.name)
  if (source.byteLength === 0) throw fileProblem.empty()
  const start = await firstChunk(source.open())
  const isHonest =
    shape.format === 'xlsx'
      ? begins(start, zipMark)
      : begins(start, gzipMark) === shape.isPacked && !begins(start, zipMark)
  if (!isHonest) throw fileProblem.notWhatItSays(source.name)
  if (shape.format !== 'csv') return shape
  return { ...shape, encoding: await encodingOf(unpack(source.open(), shape.isPacked).chunks) }
}

/** What tells a file from every other one. */
export async function hashFile(source: FileSource): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of source.open()) hash.update(chunk)
  return hash.digest('hex')
}

function shapeByName(name: string): FileShape {
  const [, ending, packed] = /\.(csv|txt|tsv|ndjson|jsonl|xlsx)(\.gz)?$/i.exec(name) ?? []
  const isPacked = packed !== undefined
  switch (ending?.toLowerCase()) {
    case 'csv':
    case 'txt':
    case 'tsv':
      return { format: 'csv', isPacked, encoding: 'utf-8' }
    case 'ndjson':
    case 'jsonl':
      return { format: 'ndjson', isPacked, encoding: 'utf-8' }
    case 'xlsx':
      if (!isPacked) return { format: 'xlsx', isPacked, encoding: 'utf-8' }
  }
  throw fileProblem.unknownFormat(name)
}

async function encodingOf(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let encoding: Encoding | undefined
  let isFirst = true
  let isUtf8 = true
  for await (const chunk of chunks) {
    if (isFirst) encoding = encodingOfStart(chunk)
    isFirst = false
    if (encoding === 'utf-16le' || encoding === 'utf-16be') return encoding
    if (chunk.includes(0)) throw fileProblem.notText()
    isUtf8 &&= canDecode(utf8, chunk)
  }
  if (encoding) return encoding
  return isUtf8 && canDecode(utf8) ? 'utf-8' : 'windows-1252'
}

function canDecode(decoder: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined })
    return true
  } catch {
    return false
  }
}

async function firstChunk(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  for await (const chunk of chunks) return chunk
  throw fileProblem.empty()
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
