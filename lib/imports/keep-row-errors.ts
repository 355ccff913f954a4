import { writeCsv } from '#lib/csv/write-csv.ts'
import type { CsvCell } from '#lib/csv/write-csv.ts'
import { files, smallFileBytes } from '#lib/files/contract.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import type { RowProblem } from './batch-rows.ts'
import { rowErrors } from './repository/row-errors.ts'

const pageSize = 500

/**
 * Makes a file of the rows that failed, for people to correct and send again: each with its problem and what it said.
 * Of very many it holds as many as a small file does.
 *
 * @returns the file's id; nothing where no row failed
 */
export async function keepRowErrors(
  ctx: CommandContext,
  { taskId, companyId }: { readonly taskId: string; readonly companyId: string | null },
  fileName: string,
): Promise<string | undefined> {
  const bytes = await errorLines(ctx, taskId)
  if (bytes === undefined) return undefined
  await rowErrors(ctx).forget(taskId)
  const name = `${fileName.slice(0, 180)}.errors.csv`
  const port = await ctx.port(files)
  const { fileId } = await port.save(ctx, bytes, {
    name,
    subject: { kind: 'tasks.task', id: taskId },
    companyId,
  })
  return fileId
}

async function errorLines(ctx: CommandContext, taskId: string): Promise<Buffer | undefined> {
  const lines: Buffer[] = []
  let length = 0
  for await (const line of linesOf(ctx, taskId)) {
    length += line.length
    if (length > smallFileBytes) break
    lines.push(line)
  }
  return lines.length === 0 ? undefined : Buffer.concat(lines)
}

async function* linesOf(ctx: CommandContext, taskId: string): AsyncGenerator<Buffer> {
  let afterRow = 0
  let header: readonly string[] | undefined
  for (;;) {
    const problems = await rowErrors(ctx).list(taskId, afterRow, pageSize)
    const last = problems.at(-1)
    if (!last) return
    if (!header) {
      header = Object.keys(problems.find(({ values }) => values)?.values ?? {})
      yield toLine(['row', 'problem', ...header])
    }
    for (const problem of problems) yield toLine(toCells(problem, header))
    afterRow = last.rowNumber
  }
}

function toLine(cells: readonly CsvCell[]): Buffer {
  return Buffer.from(writeCsv([cells]))
}

function toCells(
  { rowNumber, problem, values = {} }: RowProblem,
  header: readonly string[],
): readonly CsvCell[] {
  return [rowNumber, problem, ...header.map((column) => toCell(values[column]))]
}

function toCell(value: unknown): CsvCell {
  if (value === null || value === undefined) return null
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)
}
