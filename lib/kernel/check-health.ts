import { missingMigrations } from './database/missing-migrations.ts'
import type { Kernel } from './kernel.ts'
import { isStopping } from './process-state.ts'
import { withinTime } from './within-time.ts'

/** Whether requests may be sent to this process, and what keeps it from answering them. No secrets. */
export interface Health {
  readonly isReady: boolean
  readonly process: 'running' | 'stopping'
  readonly database: 'answers' | 'does not answer'
  readonly migrations: 'applied' | 'missing' | 'not known'
}

const answerMilliseconds = 2_000
const migratedKey = Symbol.for('portico.migrated')

/** Looks at each part that an answer of the shop needs, for at most 2 seconds. */
export async function checkHealth(
  open: () => Kernel,
  longestMilliseconds = answerMilliseconds,
): Promise<Health> {
  const process = isStopping() ? 'stopping' : 'running'
  try {
    const migrations = await withinTime(longestMilliseconds, 'The database does not answer.', () =>
      checkDatabase(open()),
    )
    return {
      isReady: process === 'running' && migrations === 'applied',
      process,
      database: 'answers',
      migrations,
    }
  } catch {
    return { isReady: false, process, database: 'does not answer', migrations: 'not known' }
  }
}

/** A database that has every migration keeps it, so the files are read until then only. */
async function checkDatabase(kernel: Kernel): Promise<'applied' | 'missing'> {
  const holder = kernel.database as { [migratedKey]?: true }
  if (holder[migratedKey]) {
    await kernel.database.read((reader) => reader.selectFrom('kernel_job').select('id').limit(1).execute())
    return 'applied'
  }
  if ((await missingMigrations(kernel.database)).length > 0) return 'missing'
  holder[migratedKey] = true
  return 'applied'
}
