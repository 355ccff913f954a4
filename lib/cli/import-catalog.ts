import './load-env-file.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { closeKernel, kernel } from '#lib/kernel/runtime.ts'
import type { ImportOrder } from './import/import-order.ts'
import type { ImportStart } from './import/progress-line.ts'
import { duration, progressLine } from './import/progress-line.ts'
import { previewImport } from './import/preview-import.ts'
import { readOptions, usage, UsageProblem } from './import/read-options.ts'
import type { ImportOutcome, ImportProgress } from './import/run-import.ts'
import { importInBackground, runImport } from './import/run-import.ts'

const progressEveryMilliseconds = 1000
const act = { import: importFile, preview: previewFile, background: storeFile } as const
const count = new Intl.NumberFormat('en')

// Its own lines say how far it is; a line for each step would hide them.
process.env['LOG_LEVEL'] ??= 'warn'
process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const { orders, doing } = readOptions(process.argv.slice(2), process.env)
    for (const order of orders) await act[doing](order)
    return 0
  } catch (error) {
    if (error instanceof UsageProblem) console.error(`${error.message}\n\n${usage}`)
    else if (isRefused(error)) console.error(error.reason)
    else if (isMissingFile(error)) console.error(`${error.path} does not exist. Check --file.`)
    else throw error
    return 1
  } finally {
    await closeKernel()
  }
}

async function previewFile(order: ImportOrder): Promise<void> {
  console.log((await previewImport(kernel(), order)).join('\n'))
}

async function storeFile(order: ImportOrder): Promise<void> {
  const taskId = await importInBackground(kernel(), order)
  console.log(`${order.file} is imported by the running shop: see /admin/tasks/${taskId}.`)
}

async function importFile(order: ImportOrder): Promise<void> {
  const startedAt = kernel().clock.now()
  const outcome = await runImport(kernel(), order, progressReporter())
  if (outcome.wasDone) {
    console.log(
      `${order.file} is imported already: ${count.format(outcome.rowsRead)} rows. Nothing was changed.`,
    )
    return
  }
  const seconds = (kernel().clock.now().getTime() - startedAt.getTime()) / 1000
  console.log(summary(order, outcome, seconds))
}

function progressReporter(): (progress: ImportProgress) => void {
  let start: ImportStart | undefined
  let shownAt = 0
  return (progress) => {
    const now = kernel().clock.now()
    start ??= { at: now, rowsRead: progress.rowsRead }
    if (now.getTime() - shownAt < progressEveryMilliseconds) return
    shownAt = now.getTime()
    console.error(progressLine(progress, start, now))
  }
}

function summary(order: ImportOrder, outcome: ImportOutcome, seconds: number): string {
  const rows = outcome.rowsRead - outcome.rowsBefore
  const rate = Math.round(rows / Math.max(seconds, 0.001))
  const lines = [
    `${order.file}: ${count.format(rows)} rows in ${duration(seconds)} (${count.format(rate)} rows/s).`,
    [
      `${count.format(outcome.created)} new`,
      `${count.format(outcome.updated)} changed`,
      `${count.format(outcome.unchanged)} unchanged`,
      `${count.format(outcome.failed)} failed`,
    ].join(', '),
  ]
  if (outcome.rowsBefore > 0)
    lines.push(`Went on after ${count.format(outcome.rowsBefore)} rows of an earlier run.`)
  if (outcome.failed > 0) lines.push(`The rows that failed are listed in ${order.errorFile}.`)
  return lines.join('\n')
}

function isMissingFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
