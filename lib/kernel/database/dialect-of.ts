import type { Transaction } from 'kysely'
import type { Dialect } from './contract.ts'

/** The dialect that a transaction speaks. */
export function dialectOf<D>(transaction: Transaction<D>): Dialect {
  return transaction.getExecutor().adapter.supportsReturning ? 'sqlite' : 'mysql'
}
