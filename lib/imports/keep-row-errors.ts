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
  const parts: Buffer[] = []
  let length = 0
  let afterRow = 0
  let header: readonly string[] = []
  for (;;) {
    const problems = await rowErrors(ctx).list(taskId, afterRow, pageSize)
    const last = problems.at(-1)
    if (!last) break
    if (parts.length === 0) header = Object.keys(problems.find(({ values }) => values)?.values ?? {})
    const lines = problems.map((problem) => toCells(problem, header))
    const part = Buffer.from(writeCsv(parts.length === 0 ? [['row', 'problem', ...header], ...lines] : lines))
    length += part.length
    if (length > smallFileBytes) break
    parts.push(part)
    afterRow = last.rowNumber
  }
  return parts.length === 0 ? undefined : Buffer.concat(parts)
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
