import { fileProblem } from './file-problems.ts'
import type { FileSource } from './file-source.ts'
import type { FileShape } from './inspect-file.ts'
import type { RawRow } from './raw-row.ts'
import { readCsv } from './read-csv.ts'
import { readNdjson } from './read-ndjson.ts'
import { readXlsx } from './read-xlsx.ts'

/**
 * Reads the rows of a file, one after the other.
 *
 * @param sheet of a workbook
 * @throws Refused when the file as a whole cannot be read, or has no row
 */
export async function* readRows(
  source: FileSource,
  shape: FileShape,
  sheet?: string,
): AsyncGenerator<RawRow> {
  let isEmpty = true
  for await (const row of rowsOf(source, shape, sheet)) {
    isEmpty = false
    yield row
  }
  if (isEmpty) throw fileProblem.noRows()
}

function rowsOf(source: FileSource, shape: FileShape, sheet?: string): AsyncGenerator<RawRow> {
  if (shape.format === 'csv') return readCsv(source, shape)
  if (shape.format === 'ndjson') return readNdjson(source, shape.isPacked)
  return readXlsx(source, sheet)
}
