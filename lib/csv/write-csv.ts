import { stringify } from 'csv-stringify/sync'

/** A number with decimals, as it is written: a float would round it. Made by `decimalCell`. */
export interface DecimalCell {
  readonly decimal: string
}

/** A cell of a CSV file. */
export type CsvCell = string | number | bigint | null | DecimalCell

/**
 * Writes lines of a CSV file (RFC 4180), the only way in which the shop does so.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection); numbers stay
 * numbers.
 */
export function writeCsv(lines: readonly (readonly CsvCell[])[]): string {
  return stringify(
    lines.map((line) => line.map(written)),
    // Or a line that ends inside a cell would stand bare.
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
}

/**
 * A plain decimal such as `-19.99`: the only text that may begin with a sign.
 *
 * @throws RangeError for anything else
 */
export function decimalCell(decimal: string): DecimalCell {
  if (!/^-?\d{1,30}(\.\d{1,10})?$/.test(decimal)) throw new RangeError(`"${decimal}" is no plain decimal.`)
  return { decimal }
}

function written(cell: CsvCell): string | number | bigint | null {
  if (typeof cell === 'string') return guarded(cell)
  return typeof cell === 'object' && cell !== null ? cell.decimal : cell
}

/** The characters that begin a formula, also as wide ones, and those that some programs skip before it. */
const beginsFormula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/

function guarded(text: string): string {
  return beginsFormula.test(text) ? `'${text}` : text
}
