import type { CompiledQuery, QueryResult } from 'kysely'
import type { Pool, PoolConnection, PoolOptions, ResultSetHeader } from 'mysql2'
import { createPool } from 'mysql2'
import { mysqlValues } from './mysql-values.ts'
import type { Session, SessionSource } from './session.ts'

const mostConnections = 10
const mostWaiting = 1_000
const connectMilliseconds = 10_000

/**
 * What each connection is told when the pool opens it, never inside a transaction, where it would leak to the
 * next user.
 *
 * READ COMMITTED, because guarded writes need no snapshot, a replay must see the row that it ran into, and without
 * gap locks rivals deadlock less.
 */
const sessionSettings = [
  "set session sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY', time_zone = '+00:00', innodb_lock_wait_timeout = 5",
  'set session transaction isolation level read committed',
]

/** Connections that may write. */
export function mysqlWriters(url: string): SessionSource {
  return mysqlSessions(url, sessionSettings)
}

/** Connections whose every transaction, also that of a single statement, the server keeps from writing. */
export function mysqlReaders(url: string): SessionSource {
  return mysqlSessions(url, [...sessionSettings, 'set session transaction read only'])
}

/**
 * How Portico connects to MySQL or MariaDB, for pools and for single connections alike.
 *
 * `stringifyObjects` is the last wall against objects as parameters, which mysql2 would write as SQL.
 */
export function mysqlConnectionOptions(url: string): PoolOptions {
  return {
    uri: url,
    charset: 'UTF8MB4_BIN',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    stringifyObjects: true,
    connectTimeout: connectMilliseconds,
  }
}

function mysqlSessions(url: string, settings: readonly string[]): SessionSource {
  const pool = createPool({
    ...mysqlConnectionOptions(url),
    connectionLimit: mostConnections,
    queueLimit: mostWaiting,
  })
  pool.on('connection', (connection) => {
    for (const setting of settings) {
      connection.query(setting, (error: unknown) => {
        if (error) connection.destroy()
      })
    }
  })
  return {
    acquire: async () => toSession(await takeConnection(pool)),
    close: () =>
      new Promise((resolve, reject) => {
        pool.end((error) => (error ? reject(error) : resolve()))
      }),
  }
}

function takeConnection(pool: Pool): Promise<PoolConnection> {
  return new Promise((resolve, reject) => {
    pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection)))
  })
}

function toSession(connection: PoolConnection): Session {
  const command = (sql: string) => send(connection, { sql, values: [] }).then(() => undefined)
  return {
    run: async (query) => toResult(await send(connection, toOptions(query))),
    begin: () => command('begin'),
    commit: () => command('commit'),
    rollback: () => command('rollback'),
    release: (fate) => (fate === 'reuse' ? connection.release() : connection.destroy()),
  }
}

/** The text protocol, not prepared statements: they would compare a BIGINT with a parameter as DOUBLE. */
function toOptions(query: CompiledQuery) {
  return { sql: query.sql, values: [...query.parameters], typeCast: mysqlValues(query) }
}

function send(
  connection: PoolConnection,
  options: { readonly sql: string; readonly values: unknown[] },
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    connection.query(options, (error: unknown, result: unknown) => (error ? reject(error) : resolve(result)))
  })
}

function toResult(result: unknown): QueryResult<unknown> {
  if (Array.isArray(result)) return { rows: result }
  return { rows: [], numAffectedRows: BigInt((result as ResultSetHeader).affectedRows) }
}
