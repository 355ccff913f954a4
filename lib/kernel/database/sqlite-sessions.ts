import { setTimeout as wait } from 'node:timers/promises'
import { asksForRetry } from './database-errors.ts'
import type { Session, SessionSource } from './session.ts'
import { SqliteConnection } from './sqlite-connection.ts'

/** How long a transaction waits for another process, like MySQL's `innodb_lock_wait_timeout`. */
const mostWaitMilliseconds = 5_000
const betweenTriesMilliseconds = 5

/**
 * The one writer of an SQLite file. Transactions of this process wait in a queue; for those of another process
 * BEGIN is tried again, without `busy_timeout`, whose wait would stop the whole process.
 *
 * `synchronous = FULL`, because an order that was confirmed must survive a power cut: NORMAL syncs the log only at
 * checkpoints. `recursive_triggers`, because without it REPLACE removes rows that a trigger keeps from being deleted.
 */
export function sqliteWriter(path: string): SessionSource {
  const connection = new SqliteConnection(path, [
    'busy_timeout = 5000',
    'journal_mode = wal',
    'synchronous = full',
    'foreign_keys = on',
    'recursive_triggers = on',
    'busy_timeout = 0',
  ])
  let last: Promise<void> = Promise.resolve()
  return {
    acquire: () =>
      new Promise((resolve) => {
        const turn = last
        last = new Promise((release) => {
          void turn.then(() => resolve(writerSession(connection, release)))
        })
      }),
    close: async () => connection.close(),
  }
}

/**
 * The readers of an SQLite file: one connection that the database keeps from writing. One is enough, because a
 * statement runs synchronously from its first to its last row, and in WAL mode no writer holds it up.
 */
export function sqliteReader(path: string): SessionSource {
  const connection = new SqliteConnection(path, ['busy_timeout = 5000', 'query_only = on'])
  const refuse = async (): Promise<void> => {
    throw new Error('Reading needs no transaction of its own.')
  }
  const session: Session = {
    run: async (query) => connection.run(query),
    begin: refuse,
    commit: refuse,
    rollback: refuse,
    release: () => undefined,
  }
  return { acquire: async () => session, close: async () => connection.close() }
}

function writerSession(connection: SqliteConnection, release: () => void): Session {
  return {
    run: async (query) => connection.run(query),
    begin: () => beginImmediate(connection),
    commit: async () => connection.exec('commit'),
    rollback: async () => connection.exec('rollback'),
    release,
  }
}

/** IMMEDIATE, because a transaction that reads first and writes then would fail where another one wrote between. */
async function beginImmediate(connection: SqliteConnection): Promise<void> {
  let patience: AbortSignal | undefined
  for (;;) {
    try {
      connection.exec('begin immediate')
      return
    } catch (error) {
      patience ??= AbortSignal.timeout(mostWaitMilliseconds)
      if (!asksForRetry(error) || patience.aborted) throw error
    }
    await wait(betweenTriesMilliseconds)
  }
}
