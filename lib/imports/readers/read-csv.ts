import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Encoding } from './encoding.ts'
import { fileProblem } from './file-problems.ts'
import type { FileSource } from './file-source.ts'
import { findDelimiter } from './find-delimiter.ts'
import { readHeader, toRow } from './header.ts'
import type { RawRow } from './raw-row.ts'
import { longestRowBytes } from './raw-row.ts'
import { unpack } from './unpack.ts'

export interface CsvOptions {
  readonly isPacked: boolean
  readonly encoding: Encoding
}

/** Enough for the header of any table, wherever chunks are cut. */
const longestStart = 65_536

/** Reads a table whose first line names its columns; the delimiter is found out. */
export async function* readCsv(
  source: FileSource,
  { isPacked, encoding }: CsvOptions,
): AsyncGenerator<RawRow> {
  const { chunks, bytesRead } = unpack(source.open(), isPacked)
  let header: readonly string[] | undefined
  let rowNumber = 0
  try {
    for await (const cells of records(decode(chunks, encoding))) {
      rowNumber += 1
      if (header) yield { rowNumber, bytesRead: bytesRead(), ...toRow(header, cells) }
      else header = readHeader(cells)
    }
  } catch (error) {
    throw error instanceof CsvError ? refusalOf(error, rowNumber + 1) : error
  }
}

async function* records(texts: AsyncGenerator<string>): AsyncGenerator<readonly string[]> {
  const start = await readStart(texts)
  const parser = parse({
    delimiter: findDelimiter(start),
    relax_column_count: true,
    max_record_size: longestRowBytes,
  })
  const source = Readable.from(chain(start, texts))
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  try {
    yield* parser as AsyncIterable<string[]>
  } finally {
    source.destroy()
  }
}

async function readStart(texts: AsyncGenerator<string>): Promise<string> {
  let start = ''
  while (start.length < longestStart) {
    const { value, done } = await texts.next()
    if (done) break
    start += value
  }
  return start
}

async function* chain(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start
  yield* rest
}

/** Without the mark that some programs put at the beginning. */
async function* decode(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const chunk of chunks) yield decodeChunk(decoder, chunk)
  yield decodeChunk(decoder)
}

function decodeChunk(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    const text = decoder.decode(chunk, { stream: chunk !== undefined })
    if (!text.includes('\0')) return text
  } catch {
    throw fileProblem.notText()
  }
  throw fileProblem.notText()
}

function refusalOf(error: CsvError, row: number): Error {
  if (error.code === 'CSV_MAX_RECORD_SIZE') return fileProblem.rowTooLong(row)
  return error.code === 'INVALID_OPENING_QUOTE' || /QUOTE/.test(error.code)
    ? fileProblem.badQuotes(row)
    : error
}
