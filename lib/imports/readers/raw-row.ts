import type { RowValues } from '../contract.ts'

/** A row as it stands in a file: values by column, or why it cannot be read. An empty line has neither. */
export interface RawRow {
  /** As a text editor or a spreadsheet counts: 1 for the first line. */
  readonly rowNumber: number
  readonly values?: RowValues
  readonly problem?: string
  /** How much of the file was read so far, as it is stored. */
  readonly bytesRead: number
}

/** Longer than any row of a catalogue, and short enough for memory. */
export const longestRowBytes = 1_000_000

/** More than any row of a catalogue has. */
export const mostColumns = 600
