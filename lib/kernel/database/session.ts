import type { CompiledQuery, QueryResult } from 'kysely'

/** One connection, lent to one user at a time. */
export interface Session {
  run(query: CompiledQuery): Promise<QueryResult<unknown>>
  begin(): Promise<void>
  commit(): Promise<void>
  rollback(): Promise<void>
  /** Gives the connection back, or throws it away when it can no longer be trusted. */
  release(fate: 'reuse' | 'discard'): void
}

/** Where sessions come from: a pool, or one connection behind a queue. */
export interface SessionSource {
  acquire(): Promise<Session>
  close(): Promise<void>
}
