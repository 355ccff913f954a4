import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'
import { withinTime } from '../within-time.ts'
import { checkParameters } from './check-parameters.ts'
import { asksForRetry, isConnectionBroken } from './database-errors.ts'
import { OutcomeUnknown } from './outcome-unknown.ts'
import type { Session, SessionSource } from './session.ts'
import { openTransactionScope } from './transaction-scope.ts'

/** ROLLBACK comes after the statement that is under way, which may wait 5 seconds for a lock. */
const longestRollbackMilliseconds = 8_000

/** Makes a Kysely driver of sessions. What both dialects must hold is held here. */
export function sessionDriver(source: SessionSource, onStatement: () => void): Driver {
  return {
    init: async () => undefined,
    acquireConnection: async () => new SessionConnection(await source.acquire(), onStatement),
    beginTransaction: (connection) => own(connection).begin(),
    commitTransaction: (connection) => own(connection).commit(),
    rollbackTransaction: (connection) => own(connection).rollback(),
    releaseConnection: async (connection) => own(connection).release(),
    destroy: () => source.close(),
  }
}

function own(connection: DatabaseConnection): SessionConnection {
  if (connection instanceof SessionConnection) return connection
  throw new TypeError('This connection comes from another driver.')
}

class SessionConnection implements DatabaseConnection {
  readonly #session: Session
  readonly #onStatement: () => void
  #fate: 'reuse' | 'discard' = 'reuse'
  #isOver = false
  #undoneBy: unknown

  constructor(session: Session, onStatement: () => void) {
    this.#session = session
    this.#onStatement = onStatement
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.#refuseForeignUse()
    checkParameters(query.parameters)
    this.#onStatement()
    try {
      return (await this.#session.run(query)) as QueryResult<R>
    } catch (error) {
      this.#note(error)
      throw error
    }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }

  async begin(): Promise<void> {
    try {
      await this.#session.begin()
    } catch (error) {
      this.#note(error)
      throw error
    }
    const scope = openTransactionScope()
    if (scope) scope.connection = this
  }

  /** A statement that the database answered with an undo ends the transaction, even when the work went on. */
  async commit(): Promise<void> {
    if (this.#undoneBy) throw this.#undoneBy
    this.#isOver = true
    try {
      await this.#session.commit()
    } catch (error) {
      this.#note(error)
      throw isConnectionBroken(error) ? new OutcomeUnknown(error) : error
    }
  }

  /**
   * Never throws, so that the error that led here is the one that is told. A broken connection is not asked: it is
   * thrown away, and the server undoes what it had begun.
   */
  async rollback(): Promise<void> {
    this.#isOver = true
    if (this.#fate === 'discard') return
    try {
      await withinTime(longestRollbackMilliseconds, 'No answer to ROLLBACK.', () => this.#session.rollback())
    } catch {
      this.#fate = 'discard'
    }
  }

  release(): void {
    const scope = openTransactionScope()
    if (scope?.connection === this) scope.isOpen = false
    this.#isOver = true
    this.#session.release(this.#fate)
  }

  #refuseForeignUse(): void {
    if (this.#isOver) throw new Error('This transaction has ended. Await every query inside it.')
    if (this.#undoneBy) throw this.#undoneBy
    const scope = openTransactionScope()
    if (scope && scope.connection !== this) {
      throw new Error(
        'A query was sent outside the transaction that it runs in. Use the transaction you were given.',
      )
    }
  }

  #note(error: unknown): void {
    if (isConnectionBroken(error)) this.#fate = 'discard'
    if (!asksForRetry(error) && !isConnectionBroken(error)) return
    this.#undoneBy = error
    const scope = openTransactionScope()
    if (scope?.connection === this) scope.undoneBy = error
  }
}
