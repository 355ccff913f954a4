import type { ImportHandler, ImportRow, RowValues } from './contract.ts'
import type { RawRow } from './readers/raw-row.ts'
import type { ReadRow } from './row-reader.ts'

/** A row that was not brought in, and why. */
export interface RowProblem {
  readonly rowNumber: number
  readonly problem: string
  /** The row as the file has it; nothing where it could not even be read. */
  readonly values: RowValues | undefined
}

/** Some rows of a file, on their way into one transaction. */
export interface RowBatch {
  /** Good and bad, empty ones too. */
  readonly rowCount: number
  readonly lastRowNumber: number
  readonly rows: readonly ImportRow[]
  readonly problems: readonly RowProblem[]
  /** What the file says, by the number of each row in `rows`. */
  readonly valuesOf: ReadonlyMap<number, RowValues>
  readonly bytesRead: number
}

const mostRows = 200
/** Keeps statements over all values of a batch below what the databases take. */
const mostWeight = 10_000
/** An import that goes on passes over this many rows and then shows that it is alive. */
const rowsBetweenSigns = 20_000

/**
 * Gathers rows into batches in which no key stands twice. Yields an empty batch now and then while it passes over
 * rows that were dealt with before.
 *
 * @param after the number of the last row that was dealt with
 */
export async function* batchRows(
  rows: AsyncIterable<RawRow>,
  read: (raw: RawRow) => ReadRow,
  { keyOf, weightOf }: Pick<ImportHandler, 'keyOf' | 'weightOf'>,
  after: number,
): AsyncGenerator<RowBatch> {
  let batch = emptyBatch()
  let keys = new Set<string>()
  let isFirst = true
  for await (const raw of rows) {
    if (raw.rowNumber <= after) {
      // The file's first row says what its columns are, for the rows that are left too.
      if (isFirst && raw.values) {
        read(raw)
        isFirst = false
      }
      if (raw.rowNumber % rowsBetweenSigns === 0) yield emptyBatch()
      continue
    }
    const result = read(raw)
    const key = result.row === undefined ? undefined : keyOf(result.row)
    if (isFull(batch) || (key !== undefined && keys.has(key))) {
      yield batch
      batch = emptyBatch()
      keys = new Set()
    }
    if (key !== undefined) keys.add(key)
    add(batch, raw, result, result.row === undefined ? 0 : weightOf(result.row))
  }
  if (batch.rowCount > 0) yield batch
}

interface OpenBatch extends RowBatch {
  rowCount: number
  lastRowNumber: number
  bytesRead: number
  weight: number
  readonly rows: ImportRow[]
  readonly problems: RowProblem[]
  readonly valuesOf: Map<number, RowValues>
}

function emptyBatch(): OpenBatch {
  return {
    rowCount: 0,
    lastRowNumber: 0,
    rows: [],
    problems: [],
    valuesOf: new Map(),
    bytesRead: 0,
    weight: 0,
  }
}

function isFull(batch: OpenBatch): boolean {
  return batch.rowCount >= mostRows || batch.weight >= mostWeight
}

function add(batch: OpenBatch, raw: RawRow, { row, problem }: ReadRow, weight: number): void {
  const { rowNumber, values, bytesRead } = raw
  batch.rowCount += 1
  batch.lastRowNumber = rowNumber
  batch.bytesRead = bytesRead
  if (problem !== undefined) batch.problems.push({ rowNumber, problem, values })
  if (row === undefined) return
  batch.rows.push({ rowNumber, row })
  if (values) batch.valuesOf.set(rowNumber, values)
  batch.weight += weight
}
