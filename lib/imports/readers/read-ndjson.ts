import type { RowValues } from '../contract.ts'
import type { FileSource } from './file-source.ts'
import type { RawRow } from './raw-row.ts'
import { longestRowBytes } from './raw-row.ts'
import { readLines } from './read-lines.ts'
import { unpack } from './unpack.ts'

/** Reads a file of JSON objects, one a line (https://github.com/ndjson/ndjson-spec). */
export async function* readNdjson(source: FileSource, isPacked: boolean): AsyncGenerator<RawRow> {
  const { chunks, bytesRead } = unpack(source.open(), isPacked)
  let rowNumber = 0
  for await (const line of readLines(chunks)) {
    rowNumber += 1
    yield { rowNumber, bytesRead: bytesRead(), ...parse(line) }
  }
}

function parse(line: string | undefined): Pick<RawRow, 'values' | 'problem'> {
  if (line === undefined) return { problem: `The line is longer than ${longestRowBytes} bytes.` }
  if (line.trim() === '') return {}
  try {
    const values: unknown = JSON.parse(line.replace(/^\uFEFF/, ''))
    return isObject(values) ? { values } : { problem: 'The line is no JSON object.' }
  } catch (error) {
    return { problem: `The line is no JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function isObject(value: unknown): value is RowValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
