import type { Driver } from 'kysely'
import {
  Kysely,
  MysqlAdapter,
  MysqlIntrospector,
  MysqlQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Database, Dialect } from './contract.ts'
import { countSessions } from './count-sessions.ts'
import { mysqlReaders, mysqlWriters } from './mysql-sessions.ts'
import { parseDatabaseUrl } from './parse-database-url.ts'
import type { DB } from './schema.generated.ts'
import { sessionDriver } from './session-driver.ts'
import type { SessionSource } from './session.ts'
import { sqliteReader, sqliteWriter } from './sqlite-sessions.ts'
import type { Patience } from './write-with-retry.ts'
import { usualPatience, writeWithRetry } from './write-with-retry.ts'

/**
 * Opens the database. The caller keeps one per process and closes it.
 *
 * @param url `file:path/to/shop.db`, or `mysql://user:password@host:port/name` for MySQL and MariaDB
 * @param patience what differs from `usualPatience`
 */
export function openDatabase(url: string, patience: Partial<Patience> = {}): Database {
  const target = parseDatabaseUrl(url)
  const [writing, reading] =
    target.dialect === 'sqlite'
      ? [sqliteWriter(target.path), sqliteReader(target.path)]
      : [mysqlWriters(target.url), mysqlReaders(target.url)]
  const writers = countSessions(writing)
  const readers = countSessions(reading)
  let statements = 0
  const countStatement = (): void => {
    statements += 1
  }
  const writer = kyselyOver(target.dialect, writers, countStatement)
  const reader = kyselyOver(target.dialect, readers, countStatement)
  return {
    dialect: target.dialect,
    write: (work) => writeWithRetry(writer, { ...usualPatience, ...patience }, work),
    read: (work) => work(reader),
    statementCount: () => statements,
    sessionUse: () => ({ writers: writers.use(), readers: readers.use() }),
    close: async () => {
      await readers.close()
      await writers.close()
    },
  }
}

function kyselyOver(dialect: Dialect, source: SessionSource, onStatement: () => void): Kysely<DB> {
  const createDriver = (): Driver => sessionDriver(source, onStatement)
  return new Kysely<DB>({
    dialect:
      dialect === 'sqlite'
        ? {
            createDriver,
            createAdapter: () => new SqliteAdapter(),
            createQueryCompiler: () => new SqliteQueryCompiler(),
            createIntrospector: (database) => new SqliteIntrospector(database),
          }
        : {
            createDriver,
            createAdapter: () => new MysqlAdapter(),
            createQueryCompiler: () => new MysqlQueryCompiler(),
            createIntrospector: (database) => new MysqlIntrospector(database),
          },
  })
}
