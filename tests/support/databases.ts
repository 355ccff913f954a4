import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, inject } from 'vitest'
import type { Database, Dialect } from '#lib/kernel/database/contract.ts'
import { migrate } from '#lib/kernel/database/migrate.ts'
import { openDatabase } from '#lib/kernel/database/open-database.ts'
import type { Patience } from '#lib/kernel/database/write-with-retry.ts'
import { createDatabase, tellMaria } from './maria.ts'

/** An empty database without tables, and how it is removed. */
export interface EmptyDatabase {
  readonly url: string
  remove(): Promise<void>
}

/** Opens a fresh database with all tables; the suite closes and removes it at its end. */
export type OpenDatabase = (patience?: Partial<Patience>) => Promise<Database>

/**
 * Runs a suite once on SQLite and once on MariaDB; the latter is skipped where no server is installed. Only in
 * files named `*.integration.test.ts`.
 */
export function describeEachDatabase(
  name: string,
  suite: (open: OpenDatabase, dialect: Dialect) => void,
): void {
  for (const dialect of ['sqlite', 'mysql'] as const) {
    describe.skipIf(dialect === 'mysql' && mariaUrl() === null)(`${name} (${dialect})`, () => {
      const ends: (() => Promise<void>)[] = []
      afterAll(async () => {
        for (const end of ends.toReversed()) await end()
      })
      suite(async (patience) => {
        const { url, remove } = await makeEmptyDatabase(dialect)
        ends.push(remove)
        await migrate(url)
        const database = openDatabase(url, patience)
        ends.push(() => database.close())
        return database
      }, dialect)
    })
  }
}

/** The MariaDB server of this run, or nothing where none is installed. */
export function mariaUrl(): string | null {
  return inject('mariaUrl')
}

/** Makes a database that has no tables yet. */
export async function makeEmptyDatabase(dialect: Dialect): Promise<EmptyDatabase> {
  return dialect === 'sqlite' ? makeSqliteFile() : makeMariaSchema()
}

async function makeSqliteFile(): Promise<EmptyDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-sqlite-'))
  return {
    url: `file:${join(folder, 'shop.db')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function makeMariaSchema(): Promise<EmptyDatabase> {
  const server = mariaUrl()
  if (server === null) throw new Error('MariaDB is not installed. Run "apt-get install mariadb-server".')
  const url = await createDatabase(server)
  return { url, remove: () => tellMaria(server, `drop database ${new URL(url).pathname.slice(1)}`) }
}
