import type { Columns } from './columns.ts'
import { byField } from './columns.ts'
import type { RowValues } from './contract.ts'
import type { RawRow } from './readers/raw-row.ts'
import type { RowReading } from './row-reader.ts'
import { rowReader } from './row-reader.ts'

/** The beginning of a file as it would be read. */
export interface ImportPreview {
  readonly header: readonly string[]
  /** Which column says each field. */
  readonly columns: Columns
  readonly rows: readonly PreviewRow[]
}

/** A row as it would be read, and what is wrong with it. */
export interface PreviewRow {
  readonly rowNumber: number
  /** By field. */
  readonly values: RowValues
  readonly problem: string | undefined
}

const mostRows = 20

/**
 * Reads the first rows of a file and brings none in.
 *
 * @throws Refused when the file as a whole cannot be read, or a needed column is missing
 */
export async function previewRows(rows: AsyncIterable<RawRow>, reading: RowReading): Promise<ImportPreview> {
  const read = rowReader(reading)
  const found: RawRow[] = []
  for await (const raw of rows) {
    if (raw.values || raw.problem !== undefined) found.push(raw)
    if (found.length === mostRows) break
  }
  const header = Object.keys(found.find(({ values }) => values)?.values ?? {})
  const columns = reading.columns(header)
  return {
    header,
    columns,
    rows: found.map((raw) => ({
      rowNumber: raw.rowNumber,
      values: raw.values ? byField(reading.fields, columns, raw.values) : {},
      problem: read(raw).problem,
    })),
  }
}
