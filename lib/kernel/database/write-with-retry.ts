import type { Kysely, Transaction } from 'kysely'
import type { Backoff } from './backoff.ts'
import { asksForRetry } from './database-errors.ts'
import type { DB } from './schema.generated.ts'
import { newTransactionScope, openTransactionScope, runInTransactionScope } from './transaction-scope.ts'

const mostTries = 8

/** Runs `work` in a transaction, again when the database asks for it. */
export async function writeWithRetry<T>(
  database: Kysely<DB>,
  backoff: Backoff,
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
  if (openTransactionScope()) {
    throw new Error('A transaction was opened inside another one. Use the transaction you were given.')
  }
  for (let attempt = 1; ; attempt += 1) {
    const scope = newTransactionScope()
    try {
      return await runInTransactionScope(scope, () => database.transaction().execute(work))
    } catch (error) {
      if (!asksForRetry(scope.undoneBy ?? error) || attempt === mostTries) throw error
    }
    await backoff(attempt)
  }
}
