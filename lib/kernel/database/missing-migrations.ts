import { sql } from 'kysely'
import type { Database } from './contract.ts'
import { readMigrations } from './read-migrations.ts'

/** The names of the migrations that a database still lacks; one that was never migrated lacks all of them. */
export async function missingMigrations(
  database: Database,
  folder = 'prisma/migrations',
): Promise<readonly string[]> {
  const files = await readMigrations(folder, database.dialect)
  const applied = await database.read((reader) =>
    sql<{
      name: string
    }>`select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`
      .execute(reader)
      .then(({ rows }) => new Set(rows.map(({ name }) => name)))
      .catch((error: unknown) => {
        if (isTableMissing(error)) return new Set<string>()
        throw error
      }),
  )
  return files.map(({ name }) => name).filter((name) => !applied.has(name))
}

function isTableMissing(error: unknown): boolean {
  return error instanceof Error && /no such table|doesn't exist/.test(error.message)
}
