import type { Columns } from './columns.ts'
import { byField, requireColumns } from './columns.ts'
import type { ImportField, ImportHandler } from './contract.ts'
import { explainIssues } from './explain-issues.ts'
import type { RawRow } from './readers/raw-row.ts'

/** A row that can be brought in, or why it cannot. An empty one is neither. */
export type ReadRow =
  | { readonly row: unknown; readonly problem?: never }
  | { readonly row?: never; readonly problem?: string }

/** How rows of a file become rows of an importer. */
export interface RowReading {
  readonly handler: ImportHandler
  readonly fields: readonly ImportField[]
  /** Of the file's columns. */
  readonly columns: (header: readonly string[]) => Columns
  readonly options: Readonly<Record<string, string>>
}

/**
 * Reads rows one by one; the columns are matched by the first.
 *
 * @throws Refused when a needed column is missing
 */
export function rowReader({ handler, fields, columns, options }: RowReading): (raw: RawRow) => ReadRow {
  const schema = handler.rowSchema(options)
  let matched: Columns | undefined
  return ({ values, problem }) => {
    if (problem !== undefined) return { problem }
    if (!values) return {}
    if (!matched) {
      matched = columns(Object.keys(values))
      requireColumns(fields, matched)
    }
    const parsed = schema.safeParse(byField(fields, matched, values))
    return parsed.success ? { row: parsed.data } : { problem: explainIssues(parsed.error) }
  }
}
