import type { Connection, RowDataPacket } from 'mysql2/promise'
import { createConnection } from 'mysql2/promise'
import type { MigrationTarget } from './migration-target.ts'
import { mysqlConnectionOptions } from './mysql-sessions.ts'

const migrationTable = `create table if not exists _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             DATETIME(3),
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          DATETIME(3),
    started_at              DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    applied_steps_count     INTEGER UNSIGNED NOT NULL DEFAULT 0
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`

const lockName = "concat('portico.migrate.', sha1(database()))"
const mostWaitSeconds = 120

/** Migrates MySQL or MariaDB, which cannot undo changes of tables: a migration that stopped half-way stays known. */
export async function openMysqlMigrations(url: string): Promise<MigrationTarget> {
  const connection = await createConnection({ ...mysqlConnectionOptions(url), multipleStatements: true })
  return {
    lock: async () => {
      const [row] = await select(connection, `select get_lock(${lockName}, ${mostWaitSeconds}) as is_mine`)
      if (row?.['is_mine'] !== 1)
        throw new Error('Another process is migrating this database. Try again later.')
      await connection.query(migrationTable)
    },
    records: async () => {
      const rows = await select(
        connection,
        'select migration_name, checksum, finished_at, rolled_back_at from _prisma_migrations',
      )
      return rows.map((row) => ({
        name: String(row['migration_name']),
        checksum: String(row['checksum']),
        isFinished: row['finished_at'] !== null,
        isRolledBack: row['rolled_back_at'] !== null,
      }))
    },
    apply: async ({ name, checksum, script }, id, now) => {
      if (script.includes('CREATE TRIGGER')) await tryTrigger(connection)
      await connection.query(
        'insert into _prisma_migrations (id, checksum, migration_name, started_at) values (?, ?, ?, ?)',
        [id, checksum, name, now()],
      )
      try {
        await connection.query(script)
      } catch (error) {
        await connection.query('update _prisma_migrations set logs = ? where id = ?', [String(error), id])
        throw new Error(`Migration "${name}" stopped half-way.`, { cause: error })
      }
      await connection.query(
        'update _prisma_migrations set finished_at = ?, applied_steps_count = 1 where id = ?',
        [now(), id],
      )
    },
    finish: async () => undefined,
    close: () => connection.end(),
  }
}

/**
 * Tried before anything is made, because MySQL could not undo it. A server that writes a binary log lets only
 * administrators make triggers unless it is told to trust others.
 *
 * @throws with the sentence that says which setting is missing
 */
async function tryTrigger(connection: Connection): Promise<void> {
  try {
    await connection.query(
      'create trigger portico_try before update on _prisma_migrations for each row set @portico_try = 1',
    )
    await connection.query('drop trigger portico_try')
  } catch (error) {
    throw new Error(
      'This database user may not make triggers, which keep the audit trail as it was written. Grant TRIGGER, and where the server writes a binary log set log_bin_trust_function_creators = 1, then migrate again.',
      { cause: error },
    )
  }
}

async function select(connection: Connection, sql: string): Promise<RowDataPacket[]> {
  const [rows] = await connection.query<RowDataPacket[]>(sql)
  return rows
}
