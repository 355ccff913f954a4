import type { Transaction } from 'kysely'

/** Tables of which only the names are known here. */
export type AnyTables = Record<string, Record<string, unknown>>

/** A transaction whose tables a helper is told by name: the helper's own types hold what may be named. */
export function overAnyTables<D>(transaction: Transaction<D>): Transaction<AnyTables> {
  return transaction as unknown as Transaction<AnyTables>
}
