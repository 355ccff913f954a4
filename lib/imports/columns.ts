import type { ImportField, RowValues } from './contract.ts'
import { fileProblem } from './readers/file-problems.ts'

/** Which column says each field. */
export type Columns = Readonly<Record<string, string>>

/**
 * Matches columns with fields: by what people chose for files of this source, else by name and synonyms, in any
 * spelling.
 */
export function matchColumns(
  fields: readonly ImportField[],
  header: readonly string[],
  chosen: Columns = {},
): Columns {
  const bySpelling = new Map(header.toReversed().map((column) => [spelling(column), column]))
  const isChosen = new Set(Object.values(chosen))
  const pairs = fields
    .filter((field) => field.prefix === undefined)
    .flatMap((field) => {
      const kept = chosen[field.name]
      if (kept !== undefined) return header.includes(kept) ? [[field.name, kept] as const] : []
      const found = [field.name, ...field.synonyms]
        .map((name) => bySpelling.get(spelling(name)))
        .find((column) => column !== undefined && !isChosen.has(column))
      return found === undefined ? [] : [[field.name, found] as const]
    })
  return Object.fromEntries(pairs)
}

/**
 * Makes sure that every field that a row needs has a column.
 *
 * @throws Refused that names those that have none
 */
export function requireColumns(fields: readonly ImportField[], columns: Columns): void {
  const missing = fields.filter((field) => field.isRequired && columns[field.name] === undefined)
  if (missing.length > 0) throw fileProblem.missingColumns(missing.map((field) => field.name).join(', '))
}

/** A row by its fields, with texts for numbers and truth values, as every format can say them. */
export function byField(fields: readonly ImportField[], columns: Columns, values: RowValues): RowValues {
  if (fields.length === 0) return values
  const named = Object.entries(columns).map(([field, column]) => [field, toText(values[column])])
  const gathered = fields.flatMap(({ name, prefix }) =>
    prefix === undefined ? [] : [[name, withPrefix(values, prefix)]],
  )
  return Object.fromEntries([...named, ...gathered])
}

function withPrefix(values: RowValues, prefix: string): RowValues {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([column, value]) => column.startsWith(prefix) && value !== '')
      .map(([column, value]) => [column.slice(prefix.length), toText(value)]),
  )
}

function toText(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (value === null || value === undefined) return ''
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
}

function spelling(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
}
