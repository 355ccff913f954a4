import type { RowValues } from '../contract.ts'
import { fileProblem } from './file-problems.ts'
import type { RawRow } from './raw-row.ts'
import { mostColumns } from './raw-row.ts'

/**
 * The names of the columns, from the first line of a table.
 *
 * @throws Refused when there are too many, or one stands twice
 */
export function readHeader(cells: readonly unknown[]): readonly string[] {
  const names = cells.map((cell, index) => String(cell ?? '').trim() || `Column ${index + 1}`)
  if (names.length > mostColumns) throw fileProblem.tooManyColumns(names.length, mostColumns)
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) throw fileProblem.doubleColumn(name)
    seen.add(name)
  }
  return names
}

/** A line of a table by the names of its columns. Cells that a line does not have are empty. */
export function toRow(
  header: readonly string[],
  cells: readonly unknown[],
): Pick<RawRow, 'values' | 'problem'> {
  if (cells.every((cell) => cell === '' || cell === null || cell === undefined)) return {}
  if (cells.length > header.length) {
    return { problem: `The row has ${cells.length} cells, but the header only ${header.length}.` }
  }
  const values: RowValues = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))
  return { values }
}
