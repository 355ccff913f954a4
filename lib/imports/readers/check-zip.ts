import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { fileProblem } from './file-problems.ts'

/** What may come out of a workbook, counted in bytes. */
export interface ZipLimits {
  readonly whole: number
  /** Texts that are shared between cells are held in memory. */
  readonly sharedStrings: number
}

interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly start: number
  readonly packedLength: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endLength = 22
const localLength = 30
const mostEntries = 1000
/** A mark and three lengths that may follow an entry; too short to hide another one. */
const longestDescriptor = 24
const chunkBytes = 65_536

/**
 * Unpacks a ZIP file into nothing and counts, because what its directory says of sizes may be a lie. The entries must
 * follow each other without a gap in which a reader could find others.
 *
 * @throws Refused when it is broken, or more comes out than may
 */
export async function checkZip(bytes: Buffer, limits: ZipLimits): Promise<void> {
  let whole = 0
  for (const entry of readEntries(bytes)) {
    const limit = entry.name === 'xl/sharedStrings.xml' ? limits.sharedStrings : limits.whole
    const packed = bytes.subarray(entry.start, entry.start + entry.packedLength)
    whole += await unpackedLength(packed, entry.method, Math.min(limit, limits.whole - whole))
  }
}

function readEntries(bytes: Buffer): readonly ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + endLength > bytes.length || bytes.readUInt32LE(end) !== endMark) {
    throw fileProblem.badWorkbook()
  }
  const count = bytes.readUInt16LE(end + 10)
  const directory = bytes.readUInt32LE(end + 16)
  if (count === 0 || count > mostEntries || directory > end) throw fileProblem.badWorkbook()
  const entries: (ZipEntry & { readonly local: number })[] = []
  let at = directory
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, at)
    entries.push(entry)
    at = next
  }
  let expected = 0
  for (const { local, start, packedLength } of entries.toSorted((one, other) => one.local - other.local)) {
    if (local < expected || local > expected + longestDescriptor) throw fileProblem.badWorkbook()
    expected = start + packedLength
  }
  if (directory < expected || directory > expected + longestDescriptor) throw fileProblem.badWorkbook()
  return entries
}

function readEntry(bytes: Buffer, at: number) {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) throw fileProblem.badWorkbook()
  const nameLength = bytes.readUInt16LE(at + 28)
  const local = bytes.readUInt32LE(at + 42)
  if (local + localLength > bytes.length || bytes.readUInt32LE(local) !== localMark) {
    throw fileProblem.badWorkbook()
  }
  const entry = {
    name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    method: bytes.readUInt16LE(at + 10),
    packedLength: bytes.readUInt32LE(at + 20),
    local,
    start: local + localLength + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28),
  }
  if (entry.start + entry.packedLength > bytes.length) throw fileProblem.badWorkbook()
  const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  return { entry, next }
}

async function unpackedLength(packed: Buffer, method: number, limit: number): Promise<number> {
  const stored = 0
  const deflated = 8
  if (method !== stored && method !== deflated) throw fileProblem.badWorkbook()
  let length = method === stored ? packed.length : 0
  if (method === deflated) {
    for await (const chunk of inflated(packed)) {
      length += chunk.length
      if (length > limit) break
    }
  }
  if (length > limit) throw fileProblem.workbookTooLarge()
  return length
}

async function* inflated(packed: Buffer): AsyncGenerator<Uint8Array> {
  try {
    yield* Readable.from(pieces(packed)).pipe(createInflateRaw())
  } catch {
    throw fileProblem.badWorkbook()
  }
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    yield bytes.subarray(start, start + chunkBytes)
  }
}
