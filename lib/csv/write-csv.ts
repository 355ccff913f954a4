import { stringify } from 'csv-stringify/sync'

/** A cell of a CSV file. */
export type CsvCell = string | number | bigint | null

/**
 * Writes lines of a CSV file (RFC 4180), the only way in which the shop does so.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection); numbers stay
 * numbers.
 */
export function writeCsv(lines: readonly (readonly CsvCell[])[]): string {
  return stringify(
    lines.map((line) => line.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell))),
    // Or a line that ends inside a cell would stand bare.
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
}

/** The characters that begin a formula, also as wide ones, and those that some programs skip before it. */
const beginsFormula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/

function guarded(text: string): string {
  return beginsFormula.test(text) ? `'${text}` : text
}
