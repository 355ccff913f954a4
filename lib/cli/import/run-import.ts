import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { startImport } from '#lib/imports/commands/start-import.ts'
import type { ImportInput } from '#lib/imports/import-input.ts'
import { fileOnDisk } from '#lib/imports/readers/file-source.ts'
import { hashFile, inspectFile } from '#lib/imports/readers/inspect-file.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import type { BackgroundRun } from '#lib/kernel/shell.ts'
import { claimTask } from '#lib/tasks/commands/claim-task.ts'
import { retryTask } from '#lib/tasks/commands/retry-task.ts'
import { taskLost } from '#lib/tasks/lease.ts'
import { findTask } from '#lib/tasks/queries/find-task.ts'
import type { ShownTask } from '#lib/tasks/shown-task.ts'
import { workOnTask } from '#lib/tasks/work-on-task.ts'
import type { ImportOrder, ImportTally } from './import-order.ts'
import { importerOf } from './import-order.ts'
import { writeErrorFile } from './write-error-file.ts'

/** How far a run is. */
export interface ImportProgress {
  readonly rowsRead: number
  /** From 0 to 1, by bytes of the file. */
  readonly share: number
  readonly failed: number
}

/** What a run came to. */
export interface ImportOutcome extends ImportTally {
  readonly rowsRead: number
  /** Rows that an earlier run dealt with. */
  readonly rowsBefore: number
  /** Whether an earlier run had finished, so that this one did nothing. */
  readonly wasDone: boolean
}

/**
 * Imports a file in this process, from where an earlier run of the same file was stopped. It is a long task like any
 * other, but no other process takes it up by itself; a run that begins later takes it over.
 */
export async function runImport(
  kernel: Kernel,
  order: ImportOrder,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportOutcome> {
  const run = backgroundRun(kernel, 'import-catalog', () => false)
  const taskId = await begin(run, order)
  const before = await run.ask(findTask, { taskId })
  if (before.state === 'failed' || before.state === 'cancelled') await run.execute(retryTask, { taskId })
  if (before.state !== 'done') await work(run, taskId, onProgress)
  const after = await run.ask(findTask, { taskId })
  if (after.state !== 'done') throw taskLost()
  await writeErrorFile(run, taskId, order.errorFile)
  return { ...tallyOf(after), rowsBefore: before.items, wasDone: before.state === 'done' }
}

async function begin(run: BackgroundRun, order: ImportOrder): Promise<string> {
  const file = await fileOnDisk(order.file)
  const input: ImportInput = {
    importer: importerOf[order.source],
    options: { currency: order.currency, source: order.name },
    source: order.name,
    file: { at: 'path', path: resolve(order.file), hash: await hashFile(file) },
    shape: await inspectFile(file),
    ...(order.columns && { columns: order.columns }),
    ...(order.sheet && { sheet: order.sheet }),
  }
  const { taskId } = await run.execute(startImport, {
    order: input,
    key: keyOf(input),
    subject: file.name,
    lane: 'command-line',
  })
  return taskId
}

/** The same content, read in the same way, is the same import, wherever the file lies. */
function keyOf({ file, ...input }: ImportInput): string {
  const text = JSON.stringify({ ...input, hash: file.hash })
  return createHash('sha256').update(text).digest('hex')
}

async function work(
  run: BackgroundRun,
  taskId: string,
  onProgress: (progress: ImportProgress) => void,
): Promise<void> {
  const task = await run.execute(claimTask, { taskId, owner: run.processName, from: 'anybody' })
  if (!task) return
  await workOnTask(run, task, async () => {
    const { items, share = 0, figures } = await run.ask(findTask, { taskId })
    onProgress({ rowsRead: items, share, failed: figures['failed'] ?? 0 })
  })
}

function tallyOf({ figures, items }: ShownTask): ImportTally & Pick<ImportOutcome, 'rowsRead'> {
  const { created = 0, updated = 0, unchanged = 0, failed = 0 } = figures
  return { rowsRead: items, created, updated, unchanged, failed }
}
