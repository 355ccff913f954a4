import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startChild } from '#lib/cli/setup/children.mjs'
import { lastLines } from '#lib/cli/setup/setup-problem.mjs'
import { fileOnDisk } from '#lib/imports/readers/file-source.ts'
import { readNdjson } from '#lib/imports/readers/read-ndjson.ts'
import { memoryMb } from '../measure/process-cost.ts'

/** What importing a catalogue came to, from the start of the process to its end. */
export interface ImportFigures {
  readonly rows: number
  readonly seconds: number
  readonly rowsPerSecond: number
  readonly peakRssMb: number
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
const lookEveryMilliseconds = 50

/** Imports a catalogue by the shop's own command. */
export async function measureImport(file: string, databaseUrl: string): Promise<ImportFigures> {
  const rows = await countLines(file)
  const startedAt = performance.now()
  const child = startChild({
    command: process.execPath,
    args: ['--import', 'tsx', 'lib/cli/import-catalog.ts', '--file', file, '--errors', errorFile()],
    cwd: root,
    environment: { ...process.env, DATABASE_URL: databaseUrl },
  })
  let peakRssMb = 0
  const watch = setInterval(() => {
    peakRssMb = Math.max(peakRssMb, peakOf(child.pid ?? 0))
  }, lookEveryMilliseconds)
  const status = await child.ended
  clearInterval(watch)
  if (status !== 0)
    throw new Error(`The import ended with status ${status}.\n${lastLines(child.output(), 30)}`)
  const seconds = (performance.now() - startedAt) / 1000
  return {
    rows,
    seconds: Number(seconds.toFixed(1)),
    rowsPerSecond: Math.round(rows / seconds),
    peakRssMb,
  }
}

async function countLines(file: string): Promise<number> {
  let count = 0
  const rows = readNdjson(await fileOnDisk(file), file.endsWith('.gz'))
  for await (const { rowNumber } of rows) count = rowNumber
  return count
}

function errorFile(): string {
  return join(tmpdir(), `portico-bench-${process.pid}.errors.ndjson`)
}

/** Nothing when the process ended a moment ago. */
function peakOf(pid: number): number {
  try {
    return memoryMb(pid, 'most')
  } catch {
    return 0
  }
}
