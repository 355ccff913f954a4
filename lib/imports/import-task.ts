import { files } from '#lib/files/contract.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import type { StepOutcome, TaskRun, TaskRunner } from '#lib/tasks/contract.ts'
import type { RowBatch, RowProblem } from './batch-rows.ts'
import { batchRows } from './batch-rows.ts'
import type { Columns } from './columns.ts'
import { matchColumns } from './columns.ts'
import type { ImportHandler } from './contract.ts'
import { importer } from './contract.ts'
import type { ImportCheckpoint, ImportInput } from './import-input.ts'
import { importInput, readCheckpoint } from './import-input.ts'
import { keepRowErrors } from './keep-row-errors.ts'
import { openImportFile } from './open-import-file.ts'
import { findMapping } from './queries/find-mapping.ts'
import { readRows } from './readers/read-rows.ts'
import { mostRowErrors, rowErrors } from './repository/row-errors.ts'
import { rowReader } from './row-reader.ts'

/** Brings a file in, batch by batch: each batch, its errors and the row that it ends at are kept together. */
const importTask: TaskRunner = {
  input: importInput,

  async *steps(run) {
    const input = importInput.parse(run.input)
    const { fields, load } = run.one(importer, input.importer)
    const { default: handler } = await load()
    const file = await openImportFile(run, input.file)
    const { lastRowNumber, columns: chosenBefore } = readCheckpoint(run.checkpoint)
    // Rows of one file are all read alike, whatever people choose for the next file of its source meanwhile.
    const chosen =
      lastRowNumber > 0
        ? chosenBefore
        : (input.columns ?? (await run.ask(findMapping, { importer: input.importer, source: input.source })))
    const read = rowReader({
      handler,
      fields,
      columns: (header) => matchColumns(fields, header, chosen),
      options: input.options,
    })
    const rows = readRows(file, input.shape, input.sheet)
    const total = BigInt(file.byteLength)
    for await (const batch of batchRows(rows, read, handler, lastRowNumber)) {
      if (batch.rowCount === 0) yield {}
      else
        yield {
          apply: (ctx, checkpoint) => bringIn(ctx, { run, handler, input, chosen, batch, total }, checkpoint),
        }
    }
  },

  async finish(ctx, { taskId, companyId, input, checkpoint }) {
    const { file } = importInput.parse(input)
    const figures = figuresOf(readCheckpoint(checkpoint))
    // The command line writes a file of its own, where people look for it.
    if (file.at === 'path') return { figures }
    const errorFileId = await keepRowErrors(ctx, { taskId, companyId }, file.name)
    await (await ctx.port(files)).release(ctx, file.fileId)
    return errorFileId === undefined ? { figures } : { figures, errorFileId }
  },

  async forget(ctx, { taskId, input }) {
    const { file } = importInput.parse(input)
    // One that failed or was cancelled has kept its file till now, for whoever would have tried it again.
    if (file.at === 'files') await (await ctx.port(files)).release(ctx, file.fileId)
    await rowErrors(ctx).forget(taskId)
  },
}

export default importTask

interface Piece {
  readonly run: TaskRun
  readonly handler: ImportHandler
  readonly input: ImportInput
  /** What people chose for the columns, if they did. */
  readonly chosen: Columns | undefined
  readonly batch: RowBatch
  readonly total: bigint
}

async function bringIn(
  ctx: CommandContext,
  { run, handler, input, chosen, batch, total }: Piece,
  stored: unknown,
): Promise<StepOutcome> {
  const before = readCheckpoint(stored)
  const { created, updated, unchanged, refused } =
    batch.rows.length > 0
      ? await handler.importRows(ctx, batch.rows, input.options)
      : { created: 0, updated: 0, unchanged: 0, refused: [] }
  const problems: readonly RowProblem[] = [
    ...batch.problems,
    ...refused.map((problem) => ({ ...problem, values: batch.valuesOf.get(problem.rowNumber) })),
  ]
  if (before.failed < mostRowErrors) await rowErrors(ctx).add(run.taskId, problems)
  const checkpoint: ImportCheckpoint = {
    lastRowNumber: batch.lastRowNumber,
    rows: before.rows + batch.rowCount,
    created: before.created + created,
    updated: before.updated + updated,
    unchanged: before.unchanged + unchanged,
    failed: before.failed + problems.length,
    ...(chosen && { columns: chosen }),
  }
  const done = BigInt(batch.bytesRead)
  return { checkpoint, done, total, items: checkpoint.rows, figures: figuresOf(checkpoint) }
}

function figuresOf({ rows, created, updated, unchanged, failed }: ImportCheckpoint) {
  return { rows, created, updated, unchanged, failed }
}
