import type { Kysely, Transaction } from 'kysely'
import { withinTime } from '../within-time.ts'
import type { Backoff } from './backoff.ts'
import { fullJitter } from './backoff.ts'
import { asksForRetry } from './database-errors.ts'
import type { DB } from './schema.generated.ts'
import { newTransactionScope, openTransactionScope, runInTransactionScope } from './transaction-scope.ts'

/** How a transaction waits. */
export interface Patience {
  /** Waits between two tries. */
  readonly backoff: Backoff
  /** How long the work of one try may take. */
  readonly longestMilliseconds: number
}

/**
 * 20 seconds are less than any lease: work that hangs is undone before another process takes it over, and before
 * the locks that it holds stop the shop.
 */
export const usualPatience: Patience = { backoff: fullJitter, longestMilliseconds: 20_000 }

const mostTries = 8
const tooLate = 'A transaction took too long and was undone. Do slow work before or after it, not inside.'

/**
 * Runs `work` in a transaction, again when the database asks for it.
 *
 * @throws when the work takes too long; what it still sends then is refused
 */
export async function writeWithRetry<T>(
  database: Kysely<DB>,
  { backoff, longestMilliseconds }: Patience,
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
  if (openTransactionScope()) {
    throw new Error('A transaction was opened inside another one. Use the transaction you were given.')
  }
  for (let attempt = 1; ; attempt += 1) {
    const scope = newTransactionScope()
    try {
      return await runInTransactionScope(scope, () =>
        database
          .transaction()
          .execute((transaction) => withinTime(longestMilliseconds, tooLate, () => work(transaction))),
      )
    } catch (error) {
      if (!asksForRetry(scope.undoneBy ?? error) || attempt === mostTries) throw error
    }
    await backoff(attempt)
  }
}
