import type { Clock } from '../clock.ts'
import { systemClock } from '../clock.ts'
import { newId } from '../identifier.ts'
import { toInstant } from '../instant.ts'
import type { MigrationRecord } from './migration-target.ts'
import { openMysqlMigrations } from './mysql-migrations.ts'
import { parseDatabaseUrl } from './parse-database-url.ts'
import type { Migration } from './read-migrations.ts'
import { readMigrations } from './read-migrations.ts'
import { openSqliteMigrations } from './sqlite-migrations.ts'

/**
 * Brings a database up to date and keeps Prisma's `_prisma_migrations` table, so that one can go on with Prisma's
 * own tools. Any number of processes may call it at once.
 *
 * @param folder holds one tree of migrations per dialect
 * @returns the names of the migrations that were applied
 * @throws when the database was migrated by other files than these, or a migration stopped half-way
 */
export async function migrate(
  url: string,
  folder = 'prisma/migrations',
  clock: Clock = systemClock,
): Promise<readonly string[]> {
  const place = parseDatabaseUrl(url)
  const migrations = await readMigrations(folder, place.dialect)
  const target =
    place.dialect === 'sqlite' ? openSqliteMigrations(place.path) : await openMysqlMigrations(place.url)
  try {
    await target.lock()
    const waiting = findWaiting(migrations, await target.records())
    for (const migration of waiting) {
      await target.apply(migration, newId(clock), () => toInstant(clock.now()))
    }
    await target.finish()
    return waiting.map(({ name }) => name)
  } finally {
    await target.close()
  }
}

/** The migrations that a database still lacks. */
function findWaiting(
  migrations: readonly Migration[],
  records: readonly MigrationRecord[],
): readonly Migration[] {
  const applied = records.filter((record) => !record.isRolledBack)
  const files = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, checksum, isFinished } of applied) {
    const file = files.get(name)
    if (!isFinished) {
      throw new Error(
        `Migration "${name}" stopped half-way. Repair the tables by hand, set rolled_back_at or finished_at of its row in _prisma_migrations, and migrate again.`,
      )
    }
    if (!file) {
      throw new Error(
        `Migration "${name}" was applied to this database, but its file is missing. Install the version of the shop that brought it.`,
      )
    }
    if (file.checksum !== checksum) {
      throw new Error(
        `Migration "${name}" was changed after it was applied. Restore its file, and put the change into a new migration.`,
      )
    }
  }
  const names = new Set(applied.map(({ name }) => name))
  return migrations.filter(({ name }) => !names.has(name))
}
