import { setTimeout as wait } from 'node:timers/promises'
import type { Backoff } from './backoff.ts'
import { asksForRetry } from './database-errors.ts'
import type { Session, SessionSource } from './session.ts'
import { SqliteConnection } from './sqlite-connection.ts'

/** How long a transaction waits for another process, like MySQL's `innodb_lock_wait_timeout`. */
const mostWaitMilliseconds = 5_000

/**
 * The one writer of an SQLite file. Transactions of this process wait in a queue; for those of another process
 * BEGIN is tried again, without `busy_timeout`, whose wait would stop the whole process.
 *
 * `synchronous = FULL`, because an order that was confirmed must survive a power cut: NORMAL syncs the log only at
 * checkpoints.
 */
export function sqliteWriter(path: string, backoff: Backoff): SessionSource {
  const connection = new SqliteConnection(path, [
    'busy_timeout = 5000',
    'journal_mode = wal',
    'synchronous = full',
    'foreign_keys = on',
    'busy_timeout = 0',
  ])
  let last: Promise<void> = Promise.resolve()
  return {
    acquire: () =>
      new Promise((resolve) => {
        const turn = last
        last = new Promise((release) => {
          void turn.then(() => resolve(writerSession(connection, backoff, release)))
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

function writerSession(connection: SqliteConnection, backoff: Backoff, release: () => void): Session {
  return {
    run: async (query) => connection.run(query),
    begin: () => beginImmediate(connection, backoff),
    commit: async () => connection.exec('commit'),
    rollback: async () => connection.exec('rollback'),
    release,
  }
}

/** IMMEDIATE, because a transaction that reads first and writes then would fail where another one wrote between. */
async function beginImmediate(connection: SqliteConnection, backoff: Backoff): Promise<void> {
  const giveUp = AbortSignal.timeout(mostWaitMilliseconds)
  for (let attempt = 1; ; attempt += 1) {
    try {
      connection.exec('begin immediate')
      return
    } catch (error) {
      if (!asksForRetry(error) || giveUp.aborted) throw error
    }
    await backoff(Math.min(attempt, 3))
    await wait(1)
  }
}
