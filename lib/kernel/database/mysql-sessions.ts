import type { CompiledQuery, QueryResult } from 'kysely'
import type { Pool, PoolConnection, PoolOptions, ResultSetHeader } from 'mysql2'
import { createPool } from 'mysql2'
import { Busy } from '../refused.ts'
import { withinTime } from '../within-time.ts'
import { mysqlValues } from './mysql-values.ts'
import type { Session, SessionSource } from './session.ts'

/** How many connections there are, and how long anything waits for one of them. */
export interface MysqlBounds {
  readonly mostConnections: number
  /** For a connection that is ready to use, whether it is given back by another or made. */
  readonly acquireMilliseconds: number
  /** For the answer to one statement. */
  readonly statementMilliseconds: number
}

/**
 * A statement ends before the 20 seconds of a transaction's work, so that the statement is what the error names.
 */
const usualBounds: MysqlBounds = {
  mostConnections: 10,
  acquireMilliseconds: 5_000,
  statementMilliseconds: 15_000,
}

const mostWaiting = 1_000
/** Less than the wait for a connection, so that a server that does not answer is what the error names. */
const connectMilliseconds = 4_000
const allBusy =
  'The database has no free connection: all of them are busy or none can be made. Try again in a moment.'

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
export function mysqlWriters(url: string, bounds: Partial<MysqlBounds> = {}): SessionSource {
  return mysqlSessions(url, sessionSettings, { ...usualBounds, ...bounds })
}

/** Connections whose every transaction, also that of a single statement, the server keeps from writing. */
export function mysqlReaders(url: string, bounds: Partial<MysqlBounds> = {}): SessionSource {
  const settings = [...sessionSettings, 'set session transaction read only']
  return mysqlSessions(url, settings, { ...usualBounds, ...bounds })
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

function mysqlSessions(url: string, settings: readonly string[], bounds: MysqlBounds): SessionSource {
  const { mostConnections, acquireMilliseconds, statementMilliseconds } = bounds
  const pool = createPool({
    ...mysqlConnectionOptions(url),
    connectionLimit: mostConnections,
    queueLimit: mostWaiting,
  })
  const prepared = new WeakSet<PoolConnection>()
  const prepare = async (connection: PoolConnection): Promise<void> => {
    if (prepared.has(connection)) return
    try {
      for (const sql of settings) await send(connection, { sql, values: [], timeout: acquireMilliseconds })
    } catch (error) {
      connection.destroy()
      throw error
    }
    prepared.add(connection)
  }
  return {
    acquire: async () => {
      const taking = takeConnection(pool, prepare)
      try {
        const connection = await withinTime(acquireMilliseconds, allBusy, () => taking)
        return toSession(connection, statementMilliseconds)
      } catch (error) {
        giveBackWhenItComes(taking)
        throw error instanceof Error && error.message === allBusy ? new Busy(error) : error
      }
    },
    close: () =>
      new Promise((resolve, reject) => {
        pool.end((error) => (error ? reject(error) : resolve()))
      }),
  }
}

async function takeConnection(
  pool: Pool,
  prepare: (connection: PoolConnection) => Promise<void>,
): Promise<PoolConnection> {
  const connection = await new Promise<PoolConnection>((resolve, reject) => {
    pool.getConnection((error, free) => (error ? reject(error) : resolve(free)))
  })
  await prepare(connection)
  return connection
}

/** Nobody waits for this connection any more; kept, it would be lost to everyone. */
function giveBackWhenItComes(taking: Promise<PoolConnection>): void {
  taking.then(
    (connection) => connection.release(),
    () => undefined,
  )
}

function toSession(connection: PoolConnection, timeout: number): Session {
  const command = (sql: string) => send(connection, { sql, values: [], timeout }).then(() => undefined)
  return {
    run: async (query) => toResult(await send(connection, { ...toOptions(query), timeout })),
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

/** @throws `PROTOCOL_SEQUENCE_TIMEOUT` when the server does not answer; the connection is of no use then */
function send(
  connection: PoolConnection,
  options: { readonly sql: string; readonly values: unknown[]; readonly timeout: number },
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    connection.query(options, (error: unknown, result: unknown) => (error ? reject(error) : resolve(result)))
  })
}

function toResult(result: unknown): QueryResult<unknown> {
  if (Array.isArray(result)) return { rows: result }
  return { rows: [], numAffectedRows: BigInt((result as ResultSetHeader).affectedRows) }
}
