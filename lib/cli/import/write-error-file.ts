import { appendFile, rm } from 'node:fs/promises'
import { writeCsv } from '#lib/csv/write-csv.ts'
import type { RowProblem } from '#lib/imports/batch-rows.ts'
import { forgetRowErrors } from '#lib/imports/commands/forget-row-errors.ts'
import { listRowErrors } from '#lib/imports/queries/list-row-errors.ts'
import type { BackgroundRun } from '#lib/kernel/shell.ts'

/**
 * Writes the rows that failed to a file, and forgets them then: one JSON object a line, or CSV where the name says
 * so. There is no file where no row failed.
 */
export async function writeErrorFile(run: BackgroundRun, taskId: string, path: string): Promise<void> {
  const write = path.endsWith('.csv') ? csvLines : jsonLines
  let isFirst = true
  for await (const problems of pagesOf(run, taskId)) {
    if (isFirst) await rm(path, { force: true })
    await appendFile(path, write(problems, isFirst))
    isFirst = false
  }
  if (!isFirst) await run.execute(forgetRowErrors, { taskId })
}

async function* pagesOf(run: BackgroundRun, taskId: string): AsyncGenerator<readonly RowProblem[]> {
  let afterRow = 0
  for (;;) {
    const problems = await run.ask(listRowErrors, { taskId, afterRow })
    const last = problems.at(-1)
    if (!last) return
    yield problems
    afterRow = last.rowNumber
  }
}

function jsonLines(problems: readonly RowProblem[]): string {
  return problems
    .map(({ rowNumber, problem }) => `${JSON.stringify({ line: rowNumber, problem })}\n`)
    .join('')
}

function csvLines(problems: readonly RowProblem[], isFirst: boolean): string {
  const lines = problems.map(({ rowNumber, problem, values }) => [rowNumber, problem, JSON.stringify(values)])
  return writeCsv(isFirst ? [['row', 'problem', 'values'], ...lines] : lines)
}
