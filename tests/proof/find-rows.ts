import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UsageProblem } from './read-options.ts'
import type { Row } from './row.ts'

const folder = fileURLToPath(new URL('./rows/', import.meta.url))

/** Every row, by its number: a file `rNN-name.ts` in `rows/` is one. */
export async function findRows(): Promise<readonly Row[]> {
  const files = readdirSync(folder).filter((name) => /^r\d+-[a-z0-9-]+\.ts$/.test(name))
  const modules: { readonly default: Row }[] = await Promise.all(
    files.toSorted().map((name) => import(`${folder}${name}`)),
  )
  return modules.map((module) => module.default)
}

/**
 * The rows that were asked for, in that order; all when none was.
 *
 * @throws UsageProblem naming the rows that there are
 */
export function chooseRows(rows: readonly Row[], rowIds: readonly string[]): readonly Row[] {
  if (rowIds.length === 0) return rows
  return rowIds.map((id) => {
    const row = rows.find((row) => row.id === id)
    if (!row) throw new UsageProblem(`There is no row ${id}. There are: ${listOf(rows)}.`)
    return row
  })
}

function listOf(rows: readonly Row[]): string {
  return rows.map(({ id }) => id).join(', ')
}
