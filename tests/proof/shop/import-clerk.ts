import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { importInBackground } from '#lib/cli/import/run-import.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import type { StartedImport } from '../oracle/imports.ts'

const rowsPerFile = 300
const pauseMilliseconds = 1_500

/** Has one file after the other imported, a new one whenever none waits for a process. */
export async function importAgainAndAgain(
  kernel: Kernel,
  state: { readonly isOver: boolean },
  started: StartedImport[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-imports-'))
  try {
    for (let count = 1; !state.isOver; count += 1) {
      started.push(await importFile(kernel, join(folder, `products-${count}.csv`), count))
      do await wait(pauseMilliseconds)
      while (!state.isOver && (await isOneWaiting(kernel)))
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function importFile(kernel: Kernel, file: string, count: number): Promise<StartedImport> {
  const skus = Array.from({ length: rowsPerFile }, (_, row) => `imported-${count}-${row + 1}`)
  const rows = skus.map((sku) => `${sku},Spare part ${sku},12.50`)
  await writeFile(file, ['sku,name,price', ...rows, ''].join('\n'))
  const order = {
    file,
    source: 'table',
    name: 'proof',
    currency: 'EUR',
    errorFile: `${file}.errors`,
  } as const
  return { taskId: await importInBackground(kernel, order), skus }
}

async function isOneWaiting({ database }: Kernel): Promise<boolean> {
  const waiting = await database.read((reader) =>
    reader.selectFrom('tasks_task').select('id').where('state', '=', 'waiting').executeTakeFirst(),
  )
  return waiting !== undefined
}
