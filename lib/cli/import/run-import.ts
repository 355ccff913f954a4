import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { beginImport } from '#lib/catalog/commands/begin-import.ts'
import { finishImport } from '#lib/catalog/commands/finish-import.ts'
import { importProducts } from '#lib/catalog/commands/import-products.ts'
import { readIcecatRow } from '#lib/catalog/import/icecat-row.ts'
import type { ImportTally } from '#lib/catalog/import/import-tally.ts'
import { execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import type { LineBatch, RowError } from './batch-lines.ts'
import { batchLines } from './batch-lines.ts'
import { openErrorFile } from './error-file.ts'
import { readLines } from './read-lines.ts'

/** What is to be imported, and how. */
export interface ImportOrder {
  readonly file: string
  readonly source: keyof typeof rowReaders
  /** ISO 4217 */
  readonly currency: string
  readonly errorFile: string
}

/** How far a run is. */
export interface ImportProgress extends ImportTally {
  readonly rowsRead: number
  /** From 0 to 1, by bytes of the file. */
  readonly share: number
}

/** What a run came to. */
export interface ImportOutcome extends ImportTally {
  readonly rowsRead: number
  /** Lines that an earlier run dealt with. */
  readonly rowsBefore: number
  /** Whether an earlier run had finished, so that this one did nothing. */
  readonly wasDone: boolean
}

/** The forms that files may have, by the name of their source. */
export const rowReaders = { icecat: readIcecatRow }

const actor = { type: 'system', name: 'import-catalog' } as const

/** Imports a file batch by batch, from where an earlier run of the same file was stopped. */
export async function runImport(
  kernel: Kernel,
  { file, source, currency, errorFile }: ImportOrder,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportOutcome> {
  const fileHash = await hashOf(file)
  const begun = await execute(kernel, beginImport, { source, fileHash }, { actor })
  const { importId, rowsRead: rowsBefore } = begun
  if (begun.state === 'done') return { ...begun, rowsBefore, wasDone: true }
  const errors = await openErrorFile(errorFile, rowsBefore)
  const { size } = await stat(file)
  let sum: ImportTally = begun
  let rowsRead = rowsBefore
  for await (const batch of batchLines(readLines(file), rowReaders[source], rowsBefore)) {
    // Before the commit: a run that is killed in between meets these lines again and drops them from the file.
    await errors.add(batch.errors)
    const input = commandInput(batch, importId, source, currency)
    const done = await execute(kernel, importProducts, input, { actor })
    await errors.add(done.refusedSkus.map((sku) => refusalOf(sku, batch)))
    sum = plus(sum, done)
    rowsRead = batch.rowsRead
    onProgress({ ...sum, rowsRead, share: size === 0 ? 1 : batch.bytesRead / size })
  }
  await execute(kernel, finishImport, { importId }, { actor })
  return { ...sum, rowsRead, rowsBefore, wasDone: false }
}

function commandInput(batch: LineBatch, importId: string, source: string, currency: string) {
  const { rowsReadBefore, rowsRead, products, errors } = batch
  return { importId, source, currency, rowsReadBefore, rowsRead, failed: errors.length, products }
}

function refusalOf(sku: string, batch: LineBatch): RowError {
  const problem = `The number ${sku} is taken by a product that does not come from this source.`
  return { line: batch.lineOf.get(sku) ?? 0, problem }
}

function plus(left: ImportTally, right: ImportTally): ImportTally {
  return {
    created: left.created + right.created,
    updated: left.updated + right.updated,
    unchanged: left.unchanged + right.unchanged,
    failed: left.failed + right.failed,
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}
