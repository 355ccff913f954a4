import { createHash } from 'node:crypto'
import { basename, resolve } from 'node:path'
import { files } from '#lib/files/contract.ts'
import { startImport } from '#lib/imports/commands/start-import.ts'
import type { ImportOrderInput } from '#lib/imports/import-input.ts'
import type { FileSource } from '#lib/imports/readers/file-source.ts'
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

/**
 * Stores a file and has the shop's own processes import it. Its page shows how far it is.
 *
 * @returns the id of the task
 */
export async function importInBackground(kernel: Kernel, order: ImportOrder): Promise<string> {
  const run = backgroundRun(kernel, 'import-catalog', () => false)
  const file = await fileOnDisk(order.file)
  const reading = await readingOf(order, file)
  const { contentId, sha256 } = await (await run.port(files)).upload(run, file.open())
  const { name, byteLength } = file
  const input = { ...reading, file: { at: 'content', contentId, name, byteLength } } as const
  return start(run, input, sha256, 'background')
}

async function begin(run: BackgroundRun, order: ImportOrder): Promise<string> {
  const file = await fileOnDisk(order.file)
  const reading = await readingOf(order, file)
  const hash = await hashFile(file)
  const input = { ...reading, file: { at: 'path', path: resolve(order.file), hash } } as const
  return start(run, input, hash, 'command-line')
}

async function readingOf(order: ImportOrder, file: FileSource): Promise<Omit<ImportOrderInput, 'file'>> {
  return {
    importer: importerOf[order.source],
    options: { currency: order.currency, source: order.name },
    source: order.name,
    shape: await inspectFile(file),
    ...(order.columns && { columns: order.columns }),
    ...(order.sheet && { sheet: order.sheet }),
  }
}

/** The same content, read in the same way, is the same import, wherever the file lies. */
async function start(
  run: BackgroundRun,
  order: ImportOrderInput,
  hash: string,
  lane: 'background' | 'command-line',
): Promise<string> {
  const { file, ...reading } = order
  const key = createHash('sha256')
    .update(JSON.stringify({ ...reading, hash, lane }))
    .digest('hex')
  const subject = file.at === 'path' ? basename(file.path) : file.name
  const { taskId } = await run.execute(startImport, { order, key, lane, subject: subject.slice(0, 200) })
  return taskId
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
