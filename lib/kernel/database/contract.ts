import type { Kysely, Transaction } from 'kysely'
import type { SessionUse } from './count-sessions.ts'
import type { DB } from './schema.generated.ts'

/** The two dialects that Portico speaks. MySQL stands for MariaDB too. */
export type Dialect = 'sqlite' | 'mysql'

/**
 * The one door to the database.
 *
 * Values are mapped alike in both dialects: BIGINT is `bigint`, other integers are `number`, DATETIME(3) is
 * UTC text `YYYY-MM-DD HH:MM:SS.mmm`, DATE is `YYYY-MM-DD`, truth is 0 or 1, JSON is text.
 */
export interface Database {
  readonly dialect: Dialect
  /**
   * Runs `work` in one write transaction and commits it.
   *
   * When the database asks for a retry (MySQL 1213, 1205, 1020, 1047; SQLITE_BUSY) the work runs again, at most
   * 8 times with full jitter, so it must have no effect outside the transaction. A connection that broke at
   * COMMIT is never retried: it throws `OutcomeUnknown`, and the caller looks the result up by its key.
   *
   * Work that takes longer than 20 seconds is undone.
   */
  write<T>(work: (transaction: Transaction<DB>) => Promise<T>): Promise<T>
  /** Runs `work` on connections that the database itself keeps from writing. */
  read<T>(work: (reader: Kysely<DB>) => Promise<T>): Promise<T>
  /** How many statements were sent since the database was opened (BEGIN and COMMIT not counted). */
  statementCount(): number
  /** How many connections that may write, and that may not, are in use at this moment. */
  sessionUse(): { readonly writers: SessionUse; readonly readers: SessionUse }
  close(): Promise<void>
}
