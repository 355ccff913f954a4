import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Libsql from 'libsql'
import type { MigrationTarget } from './migration-target.ts'

const migrationTable = `create table if not exists "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

interface Row {
  readonly migration_name: string
  readonly checksum: string
  readonly finished_at: unknown
  readonly rolled_back_at: unknown
}

/** Migrates an SQLite file in one transaction: all of it, or nothing. */
export function openSqliteMigrations(path: string): MigrationTarget {
  mkdirSync(dirname(path), { recursive: true })
  const raw = new Libsql(path)
  return {
    lock: async () => {
      raw.exec('pragma busy_timeout = 60000')
      raw.exec('pragma journal_mode = wal')
      raw.exec('pragma synchronous = full')
      raw.exec('pragma foreign_keys = off')
      raw.exec('begin immediate')
      raw.exec(migrationTable)
    },
    records: async () => {
      const rows = raw
        .prepare('select migration_name, checksum, finished_at, rolled_back_at from _prisma_migrations')
        .all() as Row[]
      return rows.map((row) => ({
        name: row.migration_name,
        checksum: row.checksum,
        isFinished: row.finished_at !== null,
        isRolledBack: row.rolled_back_at !== null,
      }))
    },
    apply: async ({ name, checksum, script }, id, now) => {
      const startedAt = now()
      raw.exec(script)
      raw
        .prepare(
          'insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) values (?, ?, ?, ?, ?, 1)',
        )
        .run([id, checksum, name, startedAt, now()])
    },
    finish: async () => {
      const broken = raw.prepare('pragma foreign_key_check').all()
      if (broken.length > 0) throw new Error(`A migration left ${broken.length} rows that refer to nothing.`)
      raw.exec('commit')
    },
    close: async () => {
      if (raw.inTransaction) raw.exec('rollback')
      raw.close()
    },
  }
}
